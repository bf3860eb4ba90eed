import type { Thing } from "schema-dts";
import type { FeedFacet } from "#archive/fileHref";
import { feedFacets, fileHref } from "#archive/fileHref";
import type { Frame } from "#archive/frame";
import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { FacetView } from "#archive/views/facetView";
import type { ListView } from "#archive/views/listView";
import { facetDescription } from "#language/zh/facetDescription";
import { facetLabel } from "#language/zh/facetLabel";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { PageDescription } from "./describePage";
import type { Step } from "./jsonLd/breadcrumb";
import { publicationNode } from "./jsonLd/originalReport";
import { termNode } from "./jsonLd/termNodes";
import { listMetadata } from "./listMetadata";
import type { PageMetadata } from "./pageMetadata";

/** The facets whose pages are nothing but their lists; people and institutions have profiles. */
export type ListedFacet = Exclude<Facet, "people" | "institutions">;

/** The metadata of a page of the list of a topic, kind, stage, year or publication. */
export function facetMetadata(facet: ListedFacet, view: FacetView, frame: Frame): PageMetadata {
  const { id, list, tag, publication } = view;
  const label = facetLabel(facet, id, tag?.label ?? publication?.name);
  const title = facet === "kinds" ? strings.list.kind(label) : label;
  return listMetadata(frame, {
    title,
    sentence: sentenceOn(facet, view, label),
    path: href.facet(facet, id),
    above: [indexStep(facet)],
    list,
    about: list.paging.page === 1 ? subjectOf(frame.site, view) : undefined,
    feeds: feedOf(facet, id, title, list),
  });
}

function sentenceOn(facet: ListedFacet, { id, tag }: FacetView, label: string): string {
  const words = pageStrings.head;
  switch (facet) {
    case "tags":
      return tag?.description ?? words.tag(label);
    case "years":
      return words.year(label);
    case "publications":
      return words.publication(label);
    default:
      return facetDescription(facet, id);
  }
}

/** What a list is about, where it is a thing with a record. */
function subjectOf(site: Site, { tag, publication }: FacetView): Thing | undefined {
  if (tag) return termNode(site, tag);
  return publication && publicationNode(site, publication);
}

/** The index of a facet, as the step above its lists. */
export function indexStep(facet: Facet): Step {
  return { to: href.index(facet), name: strings.facets[facet] };
}

/** The feed of a list: only some facets have feeds, and a list without articles has none. */
export function feedOf(facet: Facet, id: string, title: string, { paging }: ListView): PageDescription["feeds"] {
  const own: FeedFacet | undefined = feedFacets.find((fed) => fed === facet);
  if (own === undefined || paging.total === 0) return undefined;
  const path: SitePath = fileHref.listFeed(own, id);
  return { path, title };
}
