import type { FrontView } from "#archive/views/frontView";
import { CountedLinks } from "#components/CountedLinks";
import { PageHead } from "#components/PageHead";
import { strings } from "#language/zh/strings";

/** The page for addresses that lead nowhere: the archive's ways in. */
export function NotFoundPage({ view }: { view: FrontView }) {
  const { title, explanation } = strings.notFound;
  return (
    <>
      <PageHead title={title} description={explanation} unlisted />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="introduction">{explanation}</p>
      </header>
      <div className="index">
        <section>
          <h2>{strings.facets.tags}</h2>
          <CountedLinks facet="tags" ids={view.tags} />
        </section>
        <section>
          <h2>{strings.facets.institutions}</h2>
          <CountedLinks facet="institutions" ids={view.institutionCounts} />
        </section>
        <section>
          <h2>{strings.facets.kinds}</h2>
          <CountedLinks facet="kinds" ids={view.kinds} />
        </section>
      </div>
    </>
  );
}
