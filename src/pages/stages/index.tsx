import type { PageConfig } from "next";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import { viewSpread } from "#archive/views/listSpread";
import { StagesIndex } from "#components/StagesIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const { stages } = viewSpread(archive.whole);
  const metadata = (frame: Frame) => indexMetadata("stages", { entries: stages }, frame);
  return { path: href.index("stages"), view: { stages }, metadata };
});

export default StagesIndex;
