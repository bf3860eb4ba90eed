import type { Thing } from "schema-dts";
import type { Frame } from "#archive/frame";
import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import type { Paging } from "#archive/paging";
import { indexPageSize } from "#archive/paging";
import type { TagBranch } from "#archive/views/indexViews";
import type { Counted } from "#archive/views/listView";
import { facetLabel } from "#language/zh/facetLabel";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { NodePart } from "./address";
import { describePage } from "./describePage";
import { pageNote } from "./extent";
import { indexStep } from "./facetMetadata";
import { itemList } from "./jsonLd/itemList";
import { pageNode } from "./jsonLd/pageNode";
import { termSetNode } from "./jsonLd/termNodes";
import type { PageMetadata } from "./pageMetadata";

type Entries = { entries: readonly Counted[]; paging?: Paging };

const onePage: Paging = { page: 1, pages: 1, total: 0 };

/** The metadata of a page of the index of a facet; its entries are those of the page. */
export function indexMetadata(facet: Facet, { entries, paging }: Entries, frame: Frame): PageMetadata {
  const { page, total } = paging ?? { page: 1, total: entries.length };
  const items = entries.map(({ id, name }) => ({
    name: facetLabel(facet, id, name),
    page: href.facet(facet, id),
    part: partOf(facet),
  }));
  return index(facet, frame, {
    sentence: `${pageStrings.facetIntroductions[facet]}${total > 0 ? totalOf(facet, total) : ""}`,
    paging: paging ?? onePage,
    mainEntity: itemList(frame.site, { items, total, from: (page - 1) * indexPageSize + 1 }),
  });
}

/** The metadata of the index of topics, which is the archive's vocabulary. */
export function tagsMetadata(tags: readonly TagBranch[], frame: Frame): PageMetadata {
  const all = (branches: readonly TagBranch[]): TagBranch[] =>
    branches.flatMap((branch) => [branch, ...all(branch.narrower)]);
  const terms = all(tags).map(({ id, name }) => ({ id, name: name ?? id }));
  return index("tags", frame, {
    sentence: pageStrings.facetIntroductions.tags,
    paging: onePage,
    mainEntity: termSetNode(frame.site, terms),
  });
}

type IndexFacts = { sentence: string; paging: Paging; mainEntity: Thing };

function index(facet: Facet, frame: Frame, { sentence, paging, mainEntity }: IndexFacts): PageMetadata {
  const title = strings.paging.titled(strings.facets[facet], paging.page);
  const description = `${sentence}${pageNote(paging)}`;
  return describePage(frame, {
    title,
    description,
    list: { path: href.index(facet), paging },
    graph: [pageNode("CollectionPage", frame, { name: title, description, trail: [indexStep(facet)], mainEntity })],
  });
}

function totalOf(facet: Facet, total: number): string {
  if (facet === "institutions") return pageStrings.head.houses(total);
  return facet === "people" ? pageStrings.head.people(total) : "";
}

/** What the page of an entry defines, where it defines anything. */
function partOf(facet: Facet): NodePart | undefined {
  const parts: Partial<Record<Facet, NodePart>> = {
    institutions: "institution",
    people: "person",
    publications: "publication",
    tags: "term",
  };
  return parts[facet];
}
