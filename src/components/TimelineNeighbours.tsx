import { href } from "#archive/href";
import type { TimelineYearView } from "#archive/views/timelineView";
import { PageLink } from "#components/PageLink";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The nearest years on each side that have milestones. */
export function TimelineNeighbours({ earlier, later }: Pick<TimelineYearView, "earlier" | "later">) {
  const words = pageStrings.timeline;
  if (!earlier && !later) return null;
  return (
    <nav className="sequence" aria-label={words.neighbours}>
      {earlier && <Neighbour label={words.earlier} year={earlier} />}
      {later && <Neighbour label={words.later} year={later} />}
    </nav>
  );
}

function Neighbour({ label, year }: { label: string; year: string }) {
  return (
    <p>
      <span>{label}</span>
      <PageLink to={href.timelineYear(year)}>{strings.list.ofYear(year)}</PageLink>
    </p>
  );
}
