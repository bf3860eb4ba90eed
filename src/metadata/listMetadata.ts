import type { Thing } from "schema-dts";
import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { pageSize } from "#archive/paging";
import type { ListView } from "#archive/views/listView";
import { strings } from "#language/zh/strings";
import type { PageDescription } from "./describePage";
import { describePage } from "./describePage";
import { extentOf } from "./extent";
import type { Step } from "./jsonLd/breadcrumb";
import { articleItems, itemList } from "./jsonLd/itemList";
import { pageNode } from "./jsonLd/pageNode";
import type { PageMetadata } from "./pageMetadata";

type ListFacts = {
  /** For the title; the page's number is added. */
  title: string;
  /** What the list is, in a sentence; how much it has is added. */
  sentence: string;
  /** Of the list's first page. */
  path: SitePath;
  /** Between the front page and the list. */
  above: readonly Step[];
  list: ListView;
  /** What the articles have in common, as the one node that this page defines. */
  about?: Thing | undefined;
  feeds?: PageDescription["feeds"];
};

/** The metadata of a page whose subject is a list of articles. */
export function listMetadata(frame: Frame, facts: ListFacts): PageMetadata {
  const { path, list, feeds } = facts;
  const { description, title } = listWords(facts);
  return describePage(frame, {
    title,
    description,
    feeds,
    // A kind, a stage or a topic of which there is nothing yet.
    unlisted: list.paging.total === 0,
    list: { path, paging: list.paging },
    graph: [listPage(frame, facts)],
  });
}

/** Title and description of a page of a list. */
export function listWords({ title, sentence, list }: Pick<ListFacts, "title" | "sentence" | "list">) {
  return {
    title: strings.paging.titled(title, list.paging.page),
    description: `${sentence}${extentOf(list)}`,
  };
}

/** A page of a list as schema.org has it: the articles that it shows, at their places in the whole list. */
export function listPage(frame: Frame, facts: ListFacts): Thing {
  const { path, above, list, about } = facts;
  const { title, description } = listWords(facts);
  const { page, total } = list.paging;
  const items = articleItems(list.articles);
  return pageNode("CollectionPage", frame, {
    name: title,
    description,
    trail: [...above, { to: path, name: facts.title }],
    mainEntity: itemList(frame.site, { items, total, from: (page - 1) * pageSize + 1 }),
    about,
  });
}
