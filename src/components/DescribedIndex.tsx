import type { ReactNode } from "react";
import { href } from "#archive/href";
import { IndexPage } from "#components/IndexPage";
import { PageLink } from "#components/PageLink";
import { facetDescription } from "#language/zh/facetDescription";
import { facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";

type Props<Id extends string> = {
  facet: "kinds" | "stages";
  counted: readonly { id: Id; count: number }[];
  mark?: (id: Id) => ReactNode;
  picture?: ReactNode;
};

/** The index of a facet whose few entries each have a sentence of their own. */
export function DescribedIndex<Id extends string>({ facet, counted, mark, picture }: Props<Id>) {
  return (
    <IndexPage facet={facet}>
      {picture}
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
