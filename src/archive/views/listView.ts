import type { Archive, ArticleList } from "../archive";
import { yearOf } from "../date";
import type { Facet } from "../href";
import { facets } from "../href";
import type { Paging } from "../paging";
import { pageCount, pageOf } from "../paging";
import type { ListedArticle } from "./listedArticle";
import { listArticles, nameOf } from "./listedArticle";

/** A facet's id with the number of articles that its own page lists. `name` is absent where language gives it. */
export type Counted = { id: string; name?: string | undefined; count: number };

/** One page of a list of articles. */
export type ListView = {
  articles: ListedArticle[];
  paging: Paging;
  /** Years of the oldest and the newest article of the whole list; absent for an empty one. */
  span?: { from: string; to: string } | undefined;
  /** Facets that the list's articles share, each with the size of its own list. */
  neighbours: { facet: Facet; counted: Counted[] }[];
};

/** The page `page` (from 1) of a list. */
export function viewList(archive: Archive, list: ArticleList, page: number): ListView {
  const total = list.articles.length;
  return {
    articles: listArticles(archive, pageOf(list.articles, page)),
    paging: { page, pages: pageCount(total), total },
    span: spanOf(archive, list),
    neighbours: facets.flatMap((facet) => {
      const counted = inShownOrder(facet, countAll(archive, facet, list.neighbours[facet]));
      return counted.length > 0 ? [{ facet, counted }] : [];
    }),
  };
}

/** By the numbers that stand beside them; kinds, stages and years keep an order of their own. */
function inShownOrder(facet: Facet, counted: Counted[]): Counted[] {
  if (facet === "kinds" || facet === "stages" || facet === "years") return counted;
  return counted.sort((a, b) => b.count - a.count);
}

function spanOf(archive: Archive, { articles }: ArticleList): ListView["span"] {
  const newest = archive.articles[articles[0] ?? -1];
  const oldest = archive.articles[articles.at(-1) ?? -1];
  return newest && oldest ? { from: yearOf(oldest.date), to: yearOf(newest.date) } : undefined;
}

/** A facet with its count; undefined for a record that is not published. */
export function countOf(archive: Archive, facet: Facet, id: string): Counted | undefined {
  const count = archive.lists[facet].get(id)?.articles.length ?? 0;
  if (facet === "years" || facet === "kinds" || facet === "stages") return { id, count };
  const named = nameOf(archive, facet, id);
  return named && { ...named, count };
}

export function countAll(archive: Archive, facet: Facet, ids: Iterable<string>): Counted[] {
  return [...ids].flatMap((id) => countOf(archive, facet, id) ?? []);
}
