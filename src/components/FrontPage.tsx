import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import type { FrontView } from "#archive/views/frontView";
import type { Counted } from "#archive/views/listView";
import { ArticleRow } from "#components/ArticleRow";
import { CountedLinks } from "#components/CountedLinks";
import { DateText } from "#components/DateText";
import { useFrame } from "#components/FrameContext";
import { Lead } from "#components/Lead";
import { NoticeList } from "#components/NoticeList";
import { PageHead } from "#components/PageHead";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

/** The front page: what the archive holds, the lead, the newest, the ways in. */
export function FrontPage({ view }: { view: FrontView }) {
  const { site } = useFrame();
  const ways: [Facet, Counted[]][] = [
    ["stages", view.stages],
    ["tags", view.tags],
    ["institutions", view.institutions],
    ["people", view.people],
    ["kinds", view.kinds],
    ["years", view.recentYears],
  ];
  return (
    <>
      <PageHead description={site.description} />
      <p className="front-extent">
        {strings.front.extent(view.articleTotal, view.institutionTotal)}
        {view.span && ` · ${strings.list.span(view.span.from, view.span.to)}`}
        {view.newestRecord && (
          <>
            {` · ${strings.front.newestRecord} `}
            <DateText date={view.newestRecord} />
          </>
        )}
      </p>
      {view.lead ? (
        <Lead article={view.lead} />
      ) : (
        view.articleTotal === 0 && <p className="empty">{strings.front.empty}</p>
      )}
      {view.newest.length > 0 && (
        <section className="newest" aria-labelledby="_newest">
          <h2 id="_newest">{strings.front.newest}</h2>
          <ol className="rows">
            {view.newest.map((article) => (
              <ArticleRow key={article.slug} article={article} />
            ))}
          </ol>
          <p className="more">
            <PageLink to={href.archive}>{strings.front.more(view.articleTotal)}</PageLink>
          </p>
        </section>
      )}
      <section className="ways-in" aria-labelledby="_ways">
        <h2 id="_ways">{strings.front.waysIn}</h2>
        <div className="index">
          {ways
            .filter(([, counted]) => counted.length > 0)
            .map(([facet, counted]) => (
              <section key={facet}>
                <h3>
                  <PageLink to={href.index(facet)}>{strings.facets[facet]}</PageLink>
                </h3>
                <CountedLinks facet={facet} counted={counted} />
              </section>
            ))}
        </div>
      </section>
      {view.notices.length > 0 && (
        <section className="recent-notices" aria-labelledby="_notices">
          <h2 id="_notices">{strings.front.recentCorrections}</h2>
          <NoticeList notices={view.notices} />
        </section>
      )}
    </>
  );
}
