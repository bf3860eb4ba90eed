import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewTagTree } from "#archive/views/indexViews";
import { TagsIndex } from "#components/TagsIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("tags"),
  view: { tags: viewTagTree(archive) },
}));

export default TagsIndex;
