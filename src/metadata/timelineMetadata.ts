import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { TimelineView, TimelineYearView } from "#archive/views/timelineView";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { describePage } from "./describePage";
import { pageNote } from "./extent";
import type { Step } from "./jsonLd/breadcrumb";
import { pageNode } from "./jsonLd/pageNode";
import type { PageMetadata } from "./pageMetadata";

const words = pageStrings.timeline;
const timeline: Step = { to: href.timeline, name: words.title };

/** The metadata of the index of the timeline. */
export function timelineMetadata({ total, span }: TimelineView, frame: Frame): PageMetadata {
  const extent = span ? pageStrings.head.milestones(words.total(total), strings.list.span(span.from, span.to)) : "";
  const description = `${words.introduction}${extent}`;
  return describePage(frame, {
    title: words.title,
    description,
    graph: [pageNode("CollectionPage", frame, { name: words.title, description, trail: [timeline] })],
  });
}

/** The metadata of a page of a year of the timeline. */
export function timelineYearMetadata({ year, paging }: TimelineYearView, frame: Frame): PageMetadata {
  const path = href.timelineYear(year);
  const title = strings.paging.titled(words.ofYear(year), paging.page);
  const description = `${words.yearDescription(year, paging.total)}${pageNote(paging)}`;
  const trail = [timeline, { to: path, name: words.ofYear(year) }];
  return describePage(frame, {
    title,
    description,
    list: { path, paging },
    graph: [pageNode("CollectionPage", frame, { name: title, description, trail })],
  });
}
