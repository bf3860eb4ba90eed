import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewPerson } from "#archive/views/profileView";
import { PersonPage } from "#components/PersonPage";
import { personMetadata } from "#metadata/profileMetadata";
import { facetPage, facetPaths } from "#newsroom/facetPages";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => facetPaths(archive, "people"));

export const getStaticProps = pageProps(({ archive, readText }, params) => {
  const at = facetPage(archive, "people", params);
  const view = at && viewPerson(archive, at.id, at.page);
  if (!view) return undefined;
  const html = readText("person", href.person(at.id))?.html ?? "";
  return { path: at.path, view: { view, html }, metadata: (frame) => personMetadata(view, frame) };
});

export default PersonPage;
