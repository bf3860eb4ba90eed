import type { Facet } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** Who appears together comes first; what the list itself has shown already comes last. */
const order: readonly Facet[] = ["people", "institutions", "tags", "stages", "kinds", "publications", "years"];

/** What else a list's articles are filed under, with how many of these articles are. */
export function Neighbours({ neighbours }: Pick<ListView, "neighbours">) {
  if (neighbours.length === 0) return null;
  const ordered = [...neighbours].sort((a, b) => order.indexOf(a.facet) - order.indexOf(b.facet));
  return (
    <section className="neighbours" aria-labelledby="_neighbours">
      <h2 id="_neighbours" className="section-head">
        {pageStrings.list.neighbours}
      </h2>
      <p className="note">{pageStrings.list.neighboursNote}</p>
      <div className="index">
        {ordered.map(({ facet, counted }) => (
          <section key={facet}>
            <h3>{strings.facets[facet]}</h3>
            <CountedLinks facet={facet} counted={counted} />
          </section>
        ))}
      </div>
    </section>
  );
}
