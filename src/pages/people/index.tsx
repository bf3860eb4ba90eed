import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewPeople } from "#archive/views/indexViews";
import { PeopleIndex } from "#components/PeopleIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive }) => {
  const view = viewPeople(archive, 1);
  return { path: href.index("people"), view, metadata: (frame) => indexMetadata("people", view, frame) };
});

export default PeopleIndex;
