import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { PageLink } from "#components/PageLink";
import { facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";

type Props = { facet: Facet; counted: readonly Counted[] };

/** An index in the manner of a reference book: names, dotted lines, numbers of articles. */
export function CountedLinks({ facet, counted }: Props) {
  return (
    <ul className="counted">
      {counted.map(({ id, name, count }) => (
        <li key={id}>
          <PageLink to={href.facet(facet, id)}>{facetLabel(facet, id, name)}</PageLink>
          <span className="count">{strings.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}
