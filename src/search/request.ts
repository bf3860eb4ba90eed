import type { Facet } from "#archive/href";

/** The facets that a search is narrowed by choosing entries; years are narrowed by a span. */
export const searchFacets = [
  "tags",
  "institutions",
  "people",
  "kinds",
  "stages",
  "publications",
  "provinces",
] as const satisfies readonly (Facet | "provinces")[];
export type SearchFacet = (typeof searchFacets)[number];

/** First and last year, both included; either may be open. */
export type YearSpan = { from?: string | undefined; to?: string | undefined };

export const sortOrders = ["relevance", "newest", "oldest"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** One search: everything that the address of the search page says. */
export type SearchRequest = {
  /** As typed. */
  text: string;
  /**
   * Ids of chosen entries (of provinces: their names). An article must have every chosen tag, and of each other
   * facet at least one of the chosen.
   */
  chosen: Record<SearchFacet, readonly string[]>;
  years: YearSpan;
  sort: SortOrder;
  /** From 1. */
  page: number;
};
