import type { ArticleList, Neighbours } from "./archive";
import type { ArticleSummary } from "./article";
import { kinds, stages } from "./classification";
import { yearOf } from "./date";
import type { Upward } from "./hierarchy";
import { withAncestors } from "./hierarchy";
import type { Facet } from "./href";
import { facets } from "./href";
import { compareText } from "./order";
import { tallyYears } from "./tally";

/** How many neighbours of one facet a list offers. */
const neighbourLimit = 10;

type Lists = Record<Facet, Map<string, ArticleList>>;

/** The ids under which an article is filed, as its record states them. */
export function facetIds(article: ArticleSummary, facet: Facet): readonly string[] {
  switch (facet) {
    case "years":
      return [yearOf(article.date)];
    case "kinds":
      return [article.kind];
    case "stages":
      return article.stage ? [article.stage] : [];
    default:
      return article[facet];
  }
}

/** Files every article under its facets and everything above them: O(articles × facets × depth). */
export function buildLists(
  articles: readonly ArticleSummary[],
  upward: Record<"tags" | "institutions", Upward>,
): Lists {
  const positions = emptyLists<number[]>();
  for (const kind of kinds) positions.kinds.set(kind, []);
  for (const stage of stages) positions.stages.set(stage, []);
  articles.forEach((article, position) => {
    for (const facet of facets) {
      for (const id of filedUnder(article, facet, upward)) push(positions[facet], id, position);
    }
  });
  const lists = emptyLists<ArticleList>();
  for (const facet of facets) {
    for (const [id, list] of positions[facet]) lists[facet].set(id, listOf(articles, list, { facet, id }));
  }
  return lists;
}

function filedUnder(
  article: ArticleSummary,
  facet: Facet,
  upward: Record<"tags" | "institutions", Upward>,
): ReadonlySet<string> {
  const ids = facetIds(article, facet);
  if (facet !== "tags" && facet !== "institutions") return new Set(ids);
  return new Set(ids.flatMap((id) => withAncestors(id, upward[facet])));
}

/** A list of positions, newest first; `self`, the facet that the list is about, is not its own neighbour. */
export function listOf(
  articles: readonly ArticleSummary[],
  positions: number[],
  self?: { facet: Facet; id: string },
): ArticleList {
  return {
    articles: positions,
    neighbours: neighboursOf(articles, positions, self),
    years: tallyYears(articles, positions),
  };
}

function neighboursOf(
  articles: readonly ArticleSummary[],
  positions: readonly number[],
  self: { facet: Facet; id: string } | undefined,
): Neighbours {
  const counts = emptyLists<number>();
  for (const position of positions) {
    const article = articles[position];
    if (!article) continue;
    for (const facet of facets) {
      for (const id of facetIds(article, facet)) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
    }
  }
  if (self) counts[self.facet].delete(self.id);
  const neighbours = Object.fromEntries(facets.map((facet) => [facet, mostShared(facet, counts[facet])]));
  return { ...noNeighbours, ...neighbours };
}

function mostShared(facet: Facet, counts: Map<string, number>): [string, number][] {
  const inOrder = (ids: readonly string[]) =>
    ids.flatMap((id): [string, number][] => {
      const count = counts.get(id);
      return count === undefined ? [] : [[id, count]];
    });
  if (facet === "kinds") return inOrder(kinds);
  if (facet === "stages") return inOrder(stages);
  if (facet === "years") return inOrder([...counts.keys()].sort().reverse()).slice(0, neighbourLimit);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return byCount.slice(0, neighbourLimit);
}

const noNeighbours: Neighbours = {
  years: [],
  kinds: [],
  stages: [],
  tags: [],
  institutions: [],
  people: [],
  publications: [],
};

/** The list of a record that no article names. */
export const emptyList: ArticleList = { articles: [], neighbours: noNeighbours, years: [] };

function emptyLists<T>(): Record<Facet, Map<string, T>> {
  return {
    years: new Map(),
    kinds: new Map(),
    stages: new Map(),
    tags: new Map(),
    institutions: new Map(),
    people: new Map(),
    publications: new Map(),
  };
}

function push(lists: Map<string, number[]>, id: string, position: number): void {
  const list = lists.get(id);
  if (list) list.push(position);
  else lists.set(id, [position]);
}
