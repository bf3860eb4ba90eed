import type { FrontView } from "#archive/views/frontView";
import { CountedLinks } from "#components/CountedLinks";
import { PageHead } from "#components/PageHead";
import { PageTitle } from "#components/PageTitle";
import { strings } from "#language/zh/strings";

/** The page for addresses that lead nowhere: the archive's ways in. */
export function NotFoundPage({ view }: { view: FrontView }) {
  const { title, explanation } = strings.notFound;
  return (
    <>
      <PageHead title={title} description={explanation} unlisted />
      <PageTitle title={title} introduction={explanation} />
      <div className="index">
        <section>
          <h2>{strings.facets.tags}</h2>
          <CountedLinks facet="tags" counted={view.tags} />
        </section>
        <section>
          <h2>{strings.facets.institutions}</h2>
          <CountedLinks facet="institutions" counted={view.institutions} />
        </section>
        <section>
          <h2>{strings.facets.kinds}</h2>
          <CountedLinks facet="kinds" counted={view.kinds} />
        </section>
      </div>
    </>
  );
}
