import type { ReactNode } from "react";
import type { Facet } from "#archive/href";
import { PageTitle } from "#components/PageTitle";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

type Props = { facet: Facet; children: ReactNode };

/** The index of one facet: what it is, then its entries. */
export function IndexPage({ facet, children }: Props) {
  const title = strings.facets[facet];
  const introduction = pageStrings.facetIntroductions[facet];
  return (
    <>
      <PageTitle title={title} introduction={introduction} />
      {children}
    </>
  );
}
