import { meantByRadical } from "#archive/radicals";

/** Which simplified character stands for a traditional one, as code points. */
export type Traditional = ReadonlyMap<number, number>;

/**
 * How a character counts for search. `han` and `word` carry text; a `joiner` holds together the words on both sides
 * of it (`TNF-α`); a `mark` counts as nothing (`é` is `e`); a `gap` ends a run.
 */
export type FoldedKind = "han" | "latin" | "greek" | "joiner" | "point" | "mark" | "gap";

export type Folded = {
  kind: FoldedKind;
  /** Lower case, half width, simplified, a Greek letter by its name; more than one letter for `㎎` or `α`. */
  text: string;
  /** The first code point of `text`. */
  code: number;
};

/** Folds one code point. The same text gives the same result in the build and in the browser. */
export type Fold = (code: number) => Folded;

const greekNames =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const firstGreek = 0x3b1;
const han = /^\p{Script=Han}/u;
const word = /^[\p{L}\p{N}]+$/u;
/** Also what is not seen: soft hyphens, zero-width spaces. */
const onlyMarks = /^[\p{M}\p{Cf}]+$/u;
const marks = /\p{M}+/gu;
const joiners = /^[-'‐‑‒–−’]$/u;

/** Makes the folding of an archive; the traditional characters that it need not know may be left out. */
export function createFold(traditional: Traditional): Fold {
  const known: Folded[] = [];
  return (code) => {
    const found = known[code];
    if (found) return found;
    const folded = foldCodePoint(code, traditional);
    known[code] = folded;
    return folded;
  };
}

function foldCodePoint(code: number, traditional: Traditional): Folded {
  const written = String.fromCodePoint(code);
  // Of the two blocks of radicals NFKD knows one, and two characters of the other.
  const spread = meantByRadical(written) ?? written.normalize("NFKD");
  if (onlyMarks.test(spread)) return folded("mark", "");
  const plain = spread.replace(marks, "").toLowerCase();
  const [first = 0] = [...plain].map((character) => character.codePointAt(0) ?? 0);
  const greek = greekNames[first - firstGreek];
  if (greek !== undefined) return folded("greek", greek);
  if (han.test(plain)) return folded("han", String.fromCodePoint(traditional.get(first) ?? first));
  if (word.test(plain)) return folded("latin", plain);
  if (plain === ".") return folded("point", ".");
  return folded(joiners.test(plain) ? "joiner" : "gap", "");
}

function folded(kind: FoldedKind, text: string): Folded {
  return { kind, text, code: text.codePointAt(0) ?? 0 };
}
