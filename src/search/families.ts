/** The four kinds of terms, each in files of its own, so that a search by words never pays for characters or facets. */
export const families = ["pairs", "characters", "words", "facets"] as const;
export type Family = (typeof families)[number];

/** Whether a family's postings carry masks and weights. */
export function isRanked(family: Family): boolean {
  return family !== "facets";
}

/** The facets by which terms of the family `facets` are named: `tags:liver-cancer`. */
export function facetTerm(facet: string, id: string): string {
  return `${facet}:${id}`;
}

/** Longer words are known by their beginning. */
const longestWord = 40;

export function wordTerm(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join("");
}
