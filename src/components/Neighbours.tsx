import type { ListView } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { strings } from "#language/zh/strings";

/** What else a list's articles are filed under, with how many of these articles are. */
export function Neighbours({ neighbours }: Pick<ListView, "neighbours">) {
  if (neighbours.length === 0) return null;
  return (
    <section className="neighbours" aria-labelledby="_neighbours">
      <h2 id="_neighbours">{strings.list.neighbours}</h2>
      <p className="note">{strings.list.neighboursNote}</p>
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
