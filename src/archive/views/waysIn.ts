import type { Archive } from "../archive";
import { kinds } from "../classification";
import { byCount, viewPeople, viewTagTree, viewYears } from "./indexViews";
import type { LinkedArticle } from "./listedArticle";
import { linkArticle } from "./listedArticle";
import type { Counted } from "./listView";
import { countAll } from "./listView";

/** Where a reader may begin: the most used of each facet, all kinds, the latest years. */
export type WaysIn = Record<"tags" | "institutions" | "people" | "kinds" | "years", Counted[]>;

const shown = { ways: 10, years: 12, newest: 5 };

export function viewWaysIn(archive: Archive): WaysIn {
  const top = (counted: readonly Counted[]) =>
    counted.slice(0, shown.ways).map(({ id, name, count }) => ({ id, name, count }));
  return {
    tags: top(viewTagTree(archive)),
    institutions: top(byCount(countAll(archive, "institutions", archive.institutions.keys()))),
    people: top(viewPeople(archive, 1).entries),
    kinds: countAll(archive, "kinds", kinds),
    years: viewYears(archive).slice(0, shown.years),
  };
}

/** The 404 page: what helps a reader whose address led nowhere. */
export type NotFoundView = WaysIn & { newest: LinkedArticle[] };

export function viewNotFound(archive: Archive): NotFoundView {
  return { ...viewWaysIn(archive), newest: archive.articles.slice(0, shown.newest).map(linkArticle) };
}
