import { href } from "#archive/href";
import type { TimelineEntry } from "#archive/views/timelineView";
import { Chronicle } from "#components/Chronicle";
import { OwnerLinks } from "#components/OwnerLinks";
import { PageLink } from "#components/PageLink";
import { StatusMark } from "#components/StatusMark";
import { TimeRuler } from "#components/TimeRuler";
import { pageStrings } from "#language/zh/pageStrings";

/** Milestones on a ruler and on one line of time, each with the article that states it. */
export function TimelineEntries({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <>
      <TimeRuler entries={entries} />
      <Chronicle entries={entries}>{(entry) => <EntryText entry={entry} />}</Chronicle>
    </>
  );
}

function EntryText({ entry: { text, slug, title, status, owners } }: { entry: TimelineEntry }) {
  const words = pageStrings.timeline;
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
