import type { Facet } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";

type Props = { facet: Facet; groups: { heading: string; counted: readonly Counted[] }[] };

/** What stands above and below a facet: broader and narrower topics, the institutions it is part of. */
export function RelatedFacets({ facet, groups }: Props) {
  const filled = groups.filter(({ counted }) => counted.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="facets">
      {filled.map(({ heading, counted }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <CountedLinks facet={facet} counted={counted} />
        </section>
      ))}
    </div>
  );
}
