import type { PageConfig } from "next";
import { kinds } from "#archive/classification";
import { href } from "#archive/href";
import { countAll } from "#archive/views/listView";
import { KindsIndex } from "#components/KindsIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("kinds"),
  view: { kinds: countAll(archive, "kinds", kinds) },
}));

export default KindsIndex;
