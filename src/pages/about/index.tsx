import type { PageConfig } from "next";
import { href } from "#archive/href";
import { AboutPage } from "#components/AboutPage";
import { aboutMetadata } from "#metadata/fixedMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(() => ({ path: href.about, view: {}, metadata: aboutMetadata }));

export default AboutPage;
