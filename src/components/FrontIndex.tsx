import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import type { FrontView } from "#archive/views/frontView";
import type { Counted } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { PageLink } from "#components/PageLink";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The ways into the archive, dense and aligned, in the manner of a reference book's index. */
export function FrontIndex({ view }: { view: FrontView }) {
  return (
    <section className="ways-in" aria-labelledby="_ways">
      <h2 id="_ways" className="section-head">
        {pageStrings.front.waysIn}
      </h2>
      <div className="index">
        <Way facet="tags" counted={view.tags} />
        {view.provinces.map(({ name, institutions, institutionTotal }, index) => (
          <section key={name ?? ""} className="provinces">
            {index === 0 && <IndexHeading facet="institutions" />}
            <h4>
              {name ?? pageStrings.list.noProvince}
              {institutionTotal > institutions.length && ` · ${pageStrings.list.houses(institutionTotal)}`}
            </h4>
            <CountedLinks facet="institutions" counted={institutions} />
          </section>
        ))}
        <Way facet="people" counted={view.people} />
        <Way facet="kinds" counted={view.kinds} />
        <Way facet="years" counted={view.recentYears} />
      </div>
    </section>
  );
}

function Way({ facet, counted }: { facet: Facet; counted: readonly Counted[] }) {
  if (counted.length === 0) return null;
  return (
    <section>
      <IndexHeading facet={facet} />
      <CountedLinks facet={facet} counted={counted} />
    </section>
  );
}

function IndexHeading({ facet }: { facet: Facet }) {
  return (
    <h3>
      <PageLink to={href.index(facet)}>{strings.facets[facet]}</PageLink>
    </h3>
  );
}
