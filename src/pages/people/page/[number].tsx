import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewPeople } from "#archive/views/indexViews";
import { PeopleIndex } from "#components/PeopleIndex";
import { indexMetadata } from "#metadata/indexMetadata";
import { indexPaths, readIndexPage } from "#newsroom/listPaths";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths((archive) => indexPaths(archive.people.size));

export const getStaticProps = pageProps(({ archive }, params) => {
  const page = readIndexPage(params, archive.people.size);
  if (page === undefined) return undefined;
  const view = viewPeople(archive, page);
  const path = href.page(href.index("people"), page);
  return { path, view, metadata: (frame) => indexMetadata("people", view, frame) };
});

export default PeopleIndex;
