import type { ReactNode } from "react";
import type { Facet } from "#archive/href";
import { PageHead } from "#components/PageHead";
import { PageTitle } from "#components/PageTitle";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

type Props = { facet: Facet; page?: number; children: ReactNode };

/** The index of one facet: what it is, then its entries. */
export function IndexPage({ facet, page = 1, children }: Props) {
  const title = strings.facets[facet];
  const introduction = pageStrings.facetIntroductions[facet];
  return (
    <>
      <PageHead title={strings.paging.titled(title, page)} description={introduction} />
      <PageTitle title={title} introduction={introduction} />
      {children}
    </>
  );
}
