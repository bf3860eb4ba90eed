import type { ListView } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { strings } from "#language/zh/strings";

/** The facets that a list's articles share, each with the size of its own list. */
export function Neighbours({ neighbours }: Pick<ListView, "neighbours">) {
  if (neighbours.length === 0) return null;
  return (
    <section className="neighbours" aria-labelledby="_neighbours">
      <h2 id="_neighbours">{strings.list.neighbours}</h2>
      <div className="index">
        {neighbours.map(({ facet, counted }) => (
          <section key={facet}>
            <h3>{strings.facets[facet]}</h3>
            <CountedLinks facet={facet} counted={counted} />
          </section>
        ))}
      </div>
    </section>
  );
}
