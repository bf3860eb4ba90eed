import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewInstitutions } from "#archive/views/indexViews";
import { InstitutionsIndex } from "#components/InstitutionsIndex";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.index("institutions"),
  view: viewInstitutions(archive, 1),
}));

export default InstitutionsIndex;
