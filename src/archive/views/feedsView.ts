import type { Archive } from "../archive";
import type { FeedFacet } from "../fileHref";
import { feedFacets } from "../fileHref";
import { byCount } from "./indexViews";
import type { Counted } from "./listView";
import { countAll } from "./listView";

/** The lists of one facet to which one can subscribe: those with most articles, and how many there are. */
export type FeedLists = { facet: FeedFacet; shown: Counted[]; total: number };

/** How many lists of a facet the page names; the others name their feeds themselves. */
const most = 30;

/** Every facet's lists that have articles, and so feeds; no facet without any. */
export function viewFeeds(archive: Archive): FeedLists[] {
  return feedFacets.flatMap((facet) => {
    const filled = countAll(archive, facet, archive.lists[facet].keys()).filter(({ count }) => count > 0);
    const inOrder = facet === "kinds" ? filled : byCount(filled);
    return inOrder.length === 0 ? [] : [{ facet, shown: inOrder.slice(0, most), total: inOrder.length }];
  });
}
