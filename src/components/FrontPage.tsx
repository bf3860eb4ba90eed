import { href } from "#archive/href";
import type { FrontView } from "#archive/views/frontView";
import { ArticleRow } from "#components/ArticleRow";
import { DateText } from "#components/DateText";
import { FrontIndex } from "#components/FrontIndex";
import { Lead } from "#components/Lead";
import { NoticeList } from "#components/NoticeList";
import { PageLink } from "#components/PageLink";
import { StagePath } from "#components/StagePath";
import { YearBars } from "#components/YearBars";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The front page: what the archive holds, the lead, the newest, two pictures of the whole, the ways in. */
export function FrontPage({ view }: { view: FrontView }) {
  const words = pageStrings.front;
  return (
    <>
      <Dateline view={view} />
      {view.lead && <Lead article={view.lead} />}
      {view.articleTotal === 0 && <p className="empty">{words.empty}</p>}
      {view.newest.length > 0 && (
        <section className="newest" aria-labelledby="_newest">
          <h2 id="_newest" className="section-head">
            {words.newest}
          </h2>
          <ol className="rows">
            {view.newest.map((article) => (
              <ArticleRow key={article.slug} article={article} brief />
            ))}
          </ol>
          <p className="more">
            <PageLink to={href.archive}>{words.more(view.articleTotal)}</PageLink>
          </p>
        </section>
      )}
      {view.articleTotal > 0 && <Pictures view={view} />}
      <FrontIndex view={view} />
      {view.notices.length > 0 && (
        <section className="recent-notices" aria-labelledby="_notices">
          <h2 id="_notices" className="section-head">
            {words.recentCorrections}
          </h2>
          <NoticeList notices={view.notices} />
          <p className="more">
            <PageLink to={href.corrections}>{strings.notices.title}</PageLink>
          </p>
        </section>
      )}
    </>
  );
}

/** The line under the nameplate: how much, since when, how fresh. */
function Dateline({ view: { articleTotal, institutionTotal, span, newestRecord } }: { view: FrontView }) {
  const words = pageStrings.front;
  return (
    <p className="dateline">
      <span>
        {words.holds} <b>{articleTotal}</b> {words.articles}
        {" · "}
        {words.institutions} <b>{institutionTotal}</b> {words.houses}
        {span && (
          <>
            {" · "}
            <b>{words.years(span.from, span.to)}</b>
          </>
        )}
      </span>
      {newestRecord && (
        <span>
          {words.newestRecord} <DateText date={newestRecord} />
        </span>
      )}
    </p>
  );
}

function Pictures({ view: { years, stages } }: { view: FrontView }) {
  return (
    <div className="pictures">
      {years.length > 1 && (
        <section aria-labelledby="_by-year">
          <h2 id="_by-year" className="section-head">
            {pageStrings.front.byYear}
          </h2>
          <YearBars years={years} to={({ year }) => href.year(year)} />
        </section>
      )}
      <section aria-labelledby="_by-stage">
        <h2 id="_by-stage" className="section-head">
          <PageLink to={href.index("stages")}>{pageStrings.front.byStage}</PageLink>
        </h2>
        <StagePath stages={stages} linked />
      </section>
    </div>
  );
}
