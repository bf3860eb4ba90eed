import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewInstitution } from "#archive/views/profileView";
import { InstitutionPage } from "#components/InstitutionPage";
import { institutionMetadata } from "#metadata/profileMetadata";
import { facetPage, facetPaths } from "#newsroom/facetPages";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => facetPaths(archive, "institutions"));

export const getStaticProps = pageProps(({ archive, readText }, params) => {
  const at = facetPage(archive, "institutions", params);
  const view = at && viewInstitution(archive, at.id, at.page);
  if (!view) return undefined;
  const html = readText("institution", href.institution(at.id))?.html ?? "";
  return { path: at.path, view: { view, html }, metadata: (frame) => institutionMetadata(view, frame) };
});

export default InstitutionPage;
