import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewFeeds } from "#archive/views/feedsView";
import { FeedsPage } from "#components/FeedsPage";
import { feedsMetadata } from "#metadata/fixedMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.feeds,
  view: { lists: viewFeeds(archive) },
  metadata: feedsMetadata,
}));

export default FeedsPage;
