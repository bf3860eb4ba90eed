import type { PageConfig } from "next";
import { kinds } from "#archive/classification";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import { countAll } from "#archive/views/listView";
import { KindsIndex } from "#components/KindsIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const counted = countAll(archive, "kinds", kinds);
  const metadata = (frame: Frame) => indexMetadata("kinds", { entries: counted }, frame);
  return { path: href.index("kinds"), view: { kinds: counted }, metadata };
});

export default KindsIndex;
