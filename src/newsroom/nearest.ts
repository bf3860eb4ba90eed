import { closest, distance } from "fastest-levenshtein";

/** Longer words are no slips of the hand, and comparing them would take long. */
const longestWord = 100;

/** How many comparisons one list of candidates allows: some tenths of a second, far more than what editors mistype. */
const patience = 2_000_000;

/** Looking at a word's length takes so much less than comparing it. */
const glance = 1 / 20;

/** The likeliest of `candidates` for a mistyped word, or undefined if none is close: "did you mean …?". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return new Candidates(candidates).nearest(word);
}

/** Words among which the likeliest is looked for many times. Once that has taken too long, none is found any more. */
export class Candidates {
  private readonly known: ReadonlySet<string>;
  private readonly words: readonly string[];
  private left = patience;

  constructor(candidates: Iterable<string>) {
    this.known = new Set(candidates);
    this.words = [...this.known];
  }

  /** @param most letters in which it may differ, where that is fewer than words of its length may */
  nearest(word: string, most = longestWord): string | undefined {
    if (word.length > longestWord || this.left <= 0) return undefined;
    const exchanged = withTwoExchanged(word).find((variant) => this.known.has(variant));
    if (exchanged !== undefined) return exchanged;
    const far = Math.min(allowance(word), most);
    const likely = this.words.filter(({ length }) => Math.abs(length - word.length) <= far);
    this.left -= likely.length + this.words.length * glance;
    if (likely.length === 0) return undefined;
    const found = closest(word, likely);
    return distance(word, found) <= far ? found : undefined;
  }
}

/** The commonest slip of the hand, which would count as two wrong letters: `titel`. */
function withTwoExchanged(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] ?? "").join(""));
}

/** One wrong letter in three, at least one; in Chinese, where a word is short, every other character. */
function allowance(word: string): number {
  const han = /\p{Script=Han}/u.test(word);
  return han ? Math.ceil(word.length / 2) : Math.max(1, Math.floor(word.length / 3));
}

/** Whether a word is so near another that one slip of the hand makes it: `titel`, but not `titleEn`, of `title`. */
export function isSlip(word: string, other: string): boolean {
  const far = Math.min(2, Math.floor(Math.min(word.length, other.length) / 3));
  return distance(word, other) <= far || withTwoExchanged(word).includes(other);
}

/** The nearest text that may stand in a URL: lower-case ASCII letters, digits and single hyphens. */
export function nearestId(text: string): string {
  const id = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" || id === "page" ? `${id || "name"}-1` : id.slice(0, longestName).replace(/-$/, "");
}

/**
 * Most bytes in a slug, an id, a part of an old path or a picture's name: file systems take 255, and files that are
 * made for it have longer names.
 */
export const longestName = 200;

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text may be an id or slug. `page` is taken by the paths of long lists. */
export function isId(text: string): boolean {
  return idForm.test(text) && text !== "page";
}
