import { closest, distance } from "fastest-levenshtein";

/** The likeliest of `candidates` for a mistyped word, or undefined if none is close: "did you mean …?". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const likely = [...candidates].filter((candidate) => Math.abs(candidate.length - word.length) <= allowance(word));
  if (likely.length === 0) return undefined;
  const found = closest(word, likely);
  return distance(word, found) <= allowance(word) ? found : undefined;
}

/** One wrong character in three; at least one, so that two-character Chinese words have a chance. */
function allowance(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
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
