import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewInstitutions } from "#archive/views/indexViews";
import { InstitutionsIndex } from "#components/InstitutionsIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { indexPaths, readIndexPage } from "#newsroom/listPaths";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => indexPaths(archive.institutions.size));

export const getStaticProps = pageProps(({ archive }, params) => {
  const page = readIndexPage(params, archive.institutions.size);
  if (page === undefined) return undefined;
  const view = viewInstitutions(archive, page);
  const path = href.page(href.index("institutions"), page);
  return { path, view, metadata: (frame) => indexMetadata("institutions", view, frame) };
});

export default InstitutionsIndex;
