import { closest, distance } from "fastest-levenshtein";

/** The likeliest of `candidates` for a mistyped word, or undefined if none is close: "did you mean …?". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = new Set(candidates);
  const exchanged = withTwoExchanged(word).find((variant) => known.has(variant));
  if (exchanged !== undefined) return exchanged;
  const likely = [...known].filter((candidate) => Math.abs(candidate.length - word.length) <= allowance(word));
  if (likely.length === 0) return undefined;
  const found = closest(word, likely);
  return distance(word, found) <= allowance(word) ? found : undefined;
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

/** The nearest text that may stand in a URL: lower-case ASCII letters, digits and single hyphens. */
export function nearestId(text: string): string {
  const id = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" || id === "page" ? `${id || "name"}-1` : id;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text may be an id or slug. `page` is taken by the paths of long lists. */
export function isId(text: string): boolean {
  return idForm.test(text) && text !== "page";
}
