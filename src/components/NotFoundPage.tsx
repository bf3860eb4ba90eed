import type { NotFoundView } from "#archive/views/waysIn";
import { CountedLinks } from "#components/CountedLinks";
import { LinkedArticles } from "#components/LinkedArticles";
import { PageTitle } from "#components/PageTitle";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

const ways = ["tags", "institutions", "people", "kinds", "years"] as const;

/** The page for addresses that lead nowhere: the archive's ways in. */
export function NotFoundPage({ view }: { view: NotFoundView }) {
  const { title, explanation } = pageStrings.notFound;
  return (
    <>
      <PageTitle title={title} introduction={explanation} />
      <div className="index">
        {ways
          .filter((facet) => view[facet].length > 0)
          .map((facet) => (
            <section key={facet}>
              <h2>{strings.facets[facet]}</h2>
              <CountedLinks facet={facet} counted={view[facet]} />
            </section>
          ))}
        {view.newest.length > 0 && (
          <section>
            <h2>{pageStrings.front.newest}</h2>
            <LinkedArticles articles={view.newest} />
          </section>
        )}
      </div>
    </>
  );
}
