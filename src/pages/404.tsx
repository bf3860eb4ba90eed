import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewNotFound } from "#archive/views/waysIn";
import { NotFoundPage } from "#components/NotFoundPage";
import { notFoundMetadata } from "#metadata/fixedMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.notFound,
  view: { view: viewNotFound(archive) },
  metadata: notFoundMetadata,
}));

export default NotFoundPage;
