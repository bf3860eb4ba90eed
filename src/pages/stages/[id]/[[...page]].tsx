import type { PageConfig } from "next";
import { StagePage } from "#components/StagePage";
import { facetMetadata } from "#metadata/facetMetadata";
import { facetPaths, facetView } from "#newsroom/facetPages";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => facetPaths(archive, "stages"));

export const getStaticProps = pageProps(({ archive }, params) => {
  const page = facetView(archive, "stages", params);
  return page && { ...page, metadata: (frame) => facetMetadata("stages", page.view.view, frame) };
});

export default StagePage;
