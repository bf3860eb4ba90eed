import { href } from "#archive/href";
import { viewSearch } from "#archive/views/searchView";
import { SearchPage } from "#components/SearchPage";
import { searchMetadata } from "#metadata/fixedMetadata";
import { pageProps } from "#newsroom/pageProps";

// The one page without `unstable_runtimeJS: false`: what is found is made in the reader's browser.

export const getStaticProps = pageProps(({ archive }) => ({
  path: href.search,
  view: viewSearch(archive),
  metadata: searchMetadata,
}));

export default SearchPage;
