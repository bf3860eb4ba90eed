import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewFront } from "#archive/views/frontView";
import { FrontPage } from "#components/FrontPage";
import { frontMetadata } from "#metadata/frontMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const view = viewFront(archive);
  return { path: href.home, view: { view }, metadata: (frame) => frontMetadata(view, frame) };
});

export default FrontPage;
