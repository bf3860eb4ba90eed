import type { PageConfig } from "next";
import { YearPage } from "#components/YearPage";
import { facetPaths, facetView } from "#newsroom/facetPages";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => facetPaths(archive, "years"));

export const getStaticProps = pageProps(({ archive }, params) => facetView(archive, "years", params));

export default YearPage;
