import type { ReactNode } from "react";
import { stages } from "#archive/classification";
import { href } from "#archive/href";
import type { YearOfList } from "#archive/views/listSpread";
import type { CountedYear, TimelineView } from "#archive/views/timelineView";
import { PageLink } from "#components/PageLink";
import { TimelineEntries } from "#components/TimelineEntries";
import { YearBars } from "#components/YearBars";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The whole timeline where one page holds it, with every year by decade beside it; else the years alone. */
export function TimelinePage({ view: { total, span, decades, entries } }: { view: TimelineView }) {
  const words = pageStrings.timeline;
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="introduction">{words.introduction}</p>
        {span && <p className="extent">{`${words.total(total)} · ${strings.list.span(span.from, span.to)}`}</p>}
      </header>
      {!span && <p className="empty">{words.empty}</p>}
      {entries.length === 0 && (
        <YearBars
          years={decades.flatMap(({ years }) => years.map(withoutStages))}
          to={({ year }) => href.timelineYear(year)}
          words={{ year: words.yearInWords, decade: words.decadeInWords }}
        />
      )}
      <Beside entries={entries}>
        {decades.map(({ decade, years }) => (
          <section key={decade} className="decade">
            <h2>{words.decade(decade)}</h2>
            <ul>
              {years.map(({ year, count }) => (
                <li key={year}>
                  <PageLink to={href.timelineYear(year)}>{strings.list.ofYear(year)}</PageLink>
                  <span className="tally">{words.tally(count)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Beside>
    </>
  );
}

/** Milestones have no stages, and each year its own page. */
function withoutStages({ year, count }: CountedYear): YearOfList {
  return { year, count, byStage: [...stages.map(() => 0), count], page: 1 };
}

function Beside({ entries, children }: Pick<TimelineView, "entries"> & { children: ReactNode }) {
  if (entries.length === 0) return children;
  return (
    <div className="sheet profile">
      <div className="sheet-side">{children}</div>
      <div className="sheet-text timeline">
        <TimelineEntries entries={entries} />
      </div>
    </div>
  );
}
