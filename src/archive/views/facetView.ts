import type { Archive } from "../archive";
import { withAncestors } from "../hierarchy";
import type { Facet } from "../href";
import type { Publication, Tag } from "../registry";
import type { Counted, ListView } from "./listView";
import { countAll, viewList } from "./listView";

/** One page of the list of a facet, with what the vocabulary says about it. */
export type FacetView = {
  id: string;
  list: ListView;
  tag?: Tag | undefined;
  publication?: Publication | undefined;
  /** What is above and below a tag; for kinds, stages and years their siblings. */
  above: Counted[];
  below: Counted[];
  siblings: Counted[];
};

export function viewFacet(archive: Archive, facet: Facet, id: string, page: number): FacetView | undefined {
  const list = archive.lists[facet].get(id);
  if (!list) return undefined;
  const isTag = facet === "tags";
  const [, ...above] = isTag ? withAncestors(id, (at) => archive.tags.get(at)?.broader) : [id];
  return {
    id,
    list: viewList(archive, list, page),
    tag: isTag ? archive.tags.get(id) : undefined,
    publication: facet === "publications" ? archive.publications.get(id) : undefined,
    above: isTag ? countAll(archive, "tags", above) : [],
    below: isTag ? countAll(archive, "tags", archive.narrower.get(id) ?? []) : [],
    siblings: siblingsOf(archive, facet, id),
  };
}

/** All kinds, all stages, the years before and after: few enough to stand on every page, this one among them. */
function siblingsOf(archive: Archive, facet: Facet, id: string): Counted[] {
  if (facet === "kinds" || facet === "stages") return countAll(archive, facet, archive.lists[facet].keys());
  if (facet !== "years") return [];
  const years = [...archive.lists.years.keys()].sort();
  const at = years.indexOf(id);
  return countAll(archive, facet, years.slice(Math.max(0, at - 3), at + 4));
}
