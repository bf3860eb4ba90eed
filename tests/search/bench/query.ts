/** How many results are looked at: what a reader sees without scrolling far. */
export const shown = 10;

/** One query and what it should find. */
export type Query = {
  text: string;
  /** Slugs of the articles that count as found. */
  relevant: ReadonlySet<string>;
  /** How many of them the first ten must have for a recall of 1; at most ten. */
  needed: number;
  /**
   * How many articles have exactly what was typed in the same field. Where nothing else tells them apart, a perfect
   * search shows the sought one among its first ten in 10 of so many cases.
   */
  alike?: number | undefined;
};

/** Queries of one kind. */
export type QueryClass = { name: string; queries: readonly Query[] };
