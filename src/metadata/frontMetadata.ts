import type { Frame } from "#archive/frame";
import type { FrontView } from "#archive/views/frontView";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { describePage } from "./describePage";
import { websiteNodes } from "./jsonLd/websiteNodes";
import type { PageMetadata } from "./pageMetadata";

/** The metadata of the front page, which defines the site and its publisher for the graphs of all others. */
export function frontMetadata(view: FrontView, frame: Frame): PageMetadata {
  const { site } = frame;
  return describePage(frame, {
    description: descriptionOf(view, site.description),
    feeds: "all",
    graph: websiteNodes(site),
  });
}

function descriptionOf({ articleTotal, institutionTotal, span }: FrontView, description: string): string {
  if (!span) return description;
  return pageStrings.head.front(description, articleTotal, institutionTotal, strings.list.span(span.from, span.to));
}
