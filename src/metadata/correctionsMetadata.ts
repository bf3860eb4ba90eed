import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { Paging } from "#archive/paging";
import { strings } from "#language/zh/strings";
import { describePage } from "./describePage";
import { pageNote } from "./extent";
import { pageNode } from "./jsonLd/pageNode";
import type { PageMetadata } from "./pageMetadata";

/** The metadata of a page of corrections. What was corrected stands in the graphs of the articles. */
export function correctionsMetadata(paging: Paging, frame: Frame): PageMetadata {
  const { title: name, introduction } = strings.notices;
  const title = strings.paging.titled(name, paging.page);
  const description = `${introduction}${pageNote(paging)}`;
  const trail = [{ to: href.corrections, name }];
  return describePage(frame, {
    title,
    description,
    list: { path: href.corrections, paging },
    graph: [pageNode("CollectionPage", frame, { name: title, description, trail })],
  });
}
