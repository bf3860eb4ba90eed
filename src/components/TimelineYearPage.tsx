import { href } from "#archive/href";
import type { TimelineYearView } from "#archive/views/timelineView";
import { Breadcrumb } from "#components/Breadcrumb";
import { PageNumbers } from "#components/PageNumbers";
import { TimelineEntries } from "#components/TimelineEntries";
import { TimelineNeighbours } from "#components/TimelineNeighbours";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The milestones of one year, each with the article that states it. */
export function TimelineYearPage({ view }: { view: TimelineYearView }) {
  const { year, entries, paging, earlier, later } = view;
  const words = pageStrings.timeline;
  const title = words.ofYear(year);
  return (
    <>
      <header className="page-head">
        <Breadcrumb trail={[{ to: href.timeline, name: words.title }]} />
        <h1>{title}</h1>
        <p className="extent">
          {words.total(paging.total)}
          {paging.pages > 1 && ` · ${strings.paging.page(paging.page, paging.pages)}`}
        </p>
      </header>
      <div className="timeline">
        <TimelineEntries entries={entries} />
        <PageNumbers paging={paging} path={href.timelineYear(year)} oldestFirst />
        <TimelineNeighbours earlier={earlier} later={later} />
      </div>
    </>
  );
}
