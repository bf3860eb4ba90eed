import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { PageLink } from "#components/PageLink";
import { facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";

type Props = { facet: Facet; current: string; counted: readonly Counted[] };

/** The other entries of a small facet in one line, this one marked. */
export function FacetSiblings({ facet, current, counted }: Props) {
  return (
    <nav className="siblings" aria-label={strings.facets[facet]}>
      <ul>
        {counted.map(({ id, name, count }) => (
          <li key={id}>
            <PageLink to={href.facet(facet, id)} current={id === current}>
              {facetLabel(facet, id, name)}
            </PageLink>
            <span className="count">{strings.count(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
