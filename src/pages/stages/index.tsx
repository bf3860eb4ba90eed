import type { PageConfig } from "next";
import { stages } from "#archive/classification";
import { href } from "#archive/href";
import { countAll } from "#archive/views/listView";
import { StagesIndex } from "#components/StagesIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("stages"),
  view: { stages: countAll(archive, "stages", stages) },
}));

export default StagesIndex;
