import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewInstitutions } from "#archive/views/indexViews";
import { InstitutionsIndex } from "#components/InstitutionsIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const view = viewInstitutions(archive, 1);
  return { path: href.index("institutions"), view, metadata: (frame) => indexMetadata("institutions", view, frame) };
});

export default InstitutionsIndex;
