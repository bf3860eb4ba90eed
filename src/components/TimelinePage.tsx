import { href } from "#archive/href";
import type { TimelineView } from "#archive/views/timelineView";
import { PageHead } from "#components/PageHead";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** The index of the timeline: every year with milestones, by decade, oldest first. */
export function TimelinePage({ view: { total, span, decades } }: { view: TimelineView }) {
  const words = strings.timeline;
  return (
    <>
      <PageHead title={words.title} description={words.introduction} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="introduction">{words.introduction}</p>
        {span && <p className="extent">{`${words.total(total)} · ${strings.list.span(span.from, span.to)}`}</p>}
      </header>
      {!span && <p className="empty">{words.empty}</p>}
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
    </>
  );
}
