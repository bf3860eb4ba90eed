import type { Archive, ArticleList } from "../archive";
import type { Facet } from "../href";
import { facets } from "../href";
import type { Paging } from "../paging";
import { pageCount, pageOf } from "../paging";
import type { ListedArticle } from "./listedArticle";
import { listArticles, nameOf } from "./listedArticle";
import type { ListSpread } from "./listSpread";
import { viewSpread } from "./listSpread";

/**
 * A facet's id with a number of articles: of all that its own page lists, unless the field that
 * holds it says otherwise. `name` is absent where language gives it.
 */
export type Counted = { id: string; name?: string | undefined; count: number };

/** One page of a list of articles. */
export type ListView = {
  articles: ListedArticle[];
  paging: Paging;
  /** Years of the oldest and the newest article of the whole list; absent for an empty one. */
  span?: Span | undefined;
  /** What else the whole list's articles are filed under, with how many of *these* articles are. */
  neighbours: { facet: Facet; counted: Counted[] }[];
} & ListSpread;

export type Span = { from: string; to: string };

/** The page `page` (from 1) of a list. */
export function viewList(archive: Archive, list: ArticleList, page: number): ListView {
  const total = list.articles.length;
  return {
    articles: listArticles(archive, pageOf(list.articles, page)),
    paging: { page, pages: pageCount(total), total },
    span: spanOf(list),
    neighbours: facets.flatMap((facet) => {
      const counted = list.neighbours[facet].flatMap(([id, count]) => namedCount(archive, facet, id, count) ?? []);
      return counted.length > 0 ? [{ facet, counted }] : [];
    }),
    ...(page === 1 ? viewSpread(list) : { years: [], stages: [] }),
  };
}

/** Years of the oldest and the newest article; undefined for an empty list. */
export function spanOf({ years }: ArticleList): Span | undefined {
  const from = years[0]?.[0];
  const to = years.at(-1)?.[0];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A facet with the length of its own list; undefined for a record that is not published. */
export function countOf(archive: Archive, facet: Facet, id: string): Counted | undefined {
  return namedCount(archive, facet, id, archive.lists[facet].get(id)?.articles.length ?? 0);
}

function namedCount(archive: Archive, facet: Facet, id: string, count: number): Counted | undefined {
  if (facet === "years" || facet === "kinds" || facet === "stages") return { id, count };
  const named = nameOf(archive, facet, id);
  return named && { ...named, count };
}

export function countAll(archive: Archive, facet: Facet, ids: Iterable<string>): Counted[] {
  return [...ids].flatMap((id) => countOf(archive, facet, id) ?? []);
}
