import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { PageLink } from "#components/PageLink";
import { facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";

type Props<F extends Facet> = {
  facet: F;
  counted: readonly Counted[];
  /** Where a name leads, if not to its page. */
  to?: (facet: F, id: string) => SitePath;
};

/** An index in the manner of a reference book: names, dotted lines, numbers of articles. */
export function CountedLinks<F extends Facet>({ facet, counted, to = href.facet }: Props<F>) {
  return (
    <ul className="counted">
      {counted.map(({ id, name, count }) => (
        <li key={id}>
          <PageLink to={to(facet, id)}>{facetLabel(facet, id, name)}</PageLink>
          <span className="count">{strings.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}
