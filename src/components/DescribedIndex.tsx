import type { ReactNode } from "react";
import { href } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { facetDescription, facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";

type Props = { facet: "kinds" | "stages"; counted: readonly Counted[]; mark?: (id: string) => ReactNode };

/** The index of a facet whose few entries each have a sentence of their own. */
export function DescribedIndex({ facet, counted, mark }: Props) {
  return (
    <IndexPage facet={facet}>
      <ol className="described">
        {counted.map(({ id, count }) => (
          <li key={id}>
            {mark?.(id)}
            <div>
              <h2>
                <PageLink to={href.facet(facet, id)}>{facetLabel(facet, id)}</PageLink>
              </h2>
              <p>{facetDescription(facet, id)}</p>
            </div>
            <span className="count">{strings.list.total(count)}</span>
          </li>
        ))}
      </ol>
    </IndexPage>
  );
}
