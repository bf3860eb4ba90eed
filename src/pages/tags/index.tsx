import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewTagTree } from "#archive/views/indexViews";
import { TagsIndex } from "#components/TagsIndex";
import { tagsMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const tags = viewTagTree(archive);
  return { path: href.index("tags"), view: { tags }, metadata: (frame) => tagsMetadata(tags, frame) };
});

export default TagsIndex;
