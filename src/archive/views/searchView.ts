import type { Archive } from "../archive";
import type { Span } from "./listView";
import { spanOf } from "./listView";

/** What the search page knows before it asks for the index. */
export type SearchView = {
  /** How many articles there are to search. */
  articles: number;
  /** First and last year; none for an empty archive. */
  years: Span | null;
};

export function viewSearch({ whole }: Archive): SearchView {
  return { articles: whole.articles.length, years: spanOf(whole) ?? null };
}
