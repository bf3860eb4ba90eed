import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewYears } from "#archive/views/indexViews";
import { CountedIndex } from "#components/CountedIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("years"),
  view: { facet: "years" as const, counted: viewYears(archive) },
}));

export default CountedIndex;
