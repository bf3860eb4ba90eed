import { href } from "#archive/href";
import type { TimelineEntry, TimelineYearView } from "#archive/views/timelineView";
import { Breadcrumb } from "#components/Breadcrumb";
import { Chronicle } from "#components/Chronicle";
import { OwnerLinks } from "#components/OwnerLinks";
import { PageHead } from "#components/PageHead";
import { PageLink } from "#components/PageLink";
import { PageNumbers } from "#components/PageNumbers";
import { StatusMark } from "#components/StatusMark";
import { TimelineNeighbours } from "#components/TimelineNeighbours";
import { TimeRuler } from "#components/TimeRuler";
import { strings } from "#language/zh/strings";

/** The milestones of one year, each with the article that states it. */
export function TimelineYearPage({ view }: { view: TimelineYearView }) {
  const { year, entries, paging, earlier, later } = view;
  const words = strings.timeline;
  const title = words.ofYear(year);
  return (
    <>
      <PageHead
        title={strings.paging.titled(title, paging.page)}
        description={words.yearDescription(year, paging.total)}
      />
      <header className="page-head">
        <Breadcrumb trail={[{ to: href.timeline, name: words.title }]} />
        <h1>{title}</h1>
        <p className="extent">
          {words.total(paging.total)}
          {paging.pages > 1 && ` · ${strings.paging.page(paging.page, paging.pages)}`}
        </p>
      </header>
      <div className="timeline">
        <TimeRuler entries={entries} />
        <Chronicle entries={entries}>{(entry) => <EntryText entry={entry} />}</Chronicle>
        <PageNumbers paging={paging} path={href.timelineYear(year)} oldestFirst />
        <TimelineNeighbours earlier={earlier} later={later} />
      </div>
    </>
  );
}

function EntryText({ entry: { text, slug, title, status, owners } }: { entry: TimelineEntry }) {
  const words = strings.timeline;
  return (
    <>
      <p>{text}</p>
      <p className="stated-by">
        <span>
          {words.statedBy} <PageLink to={href.article(slug)}>{title}</PageLink>
          <StatusMark status={status} />
        </span>
        {owners.length > 0 && (
          <span>
            {words.about} <OwnerLinks owners={owners} />
          </span>
        )}
      </p>
    </>
  );
}
