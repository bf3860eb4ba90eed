import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewSpread } from "#archive/views/listSpread";
import { StagesIndex } from "#components/StagesIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("stages"),
  view: { stages: viewSpread(archive.whole).stages },
}));

export default StagesIndex;
