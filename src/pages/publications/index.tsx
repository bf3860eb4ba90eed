import type { PageConfig } from "next";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import { viewPublications } from "#archive/views/indexViews";
import { CountedIndex } from "#components/CountedIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const view = { facet: "publications" as const, counted: viewPublications(archive) };
  const metadata = (frame: Frame) => indexMetadata("publications", { entries: view.counted }, frame);
  return { path: href.index("publications"), view, metadata };
});

export default CountedIndex;
