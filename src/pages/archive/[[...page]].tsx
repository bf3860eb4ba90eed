import type { PageConfig } from "next";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { viewList } from "#archive/views/listView";
import { ListPage } from "#components/ListPage";
import { strings } from "#language/zh/strings";
import { archiveMetadata } from "#metadata/archiveMetadata";
import { listPaths, readPage } from "#newsroom/listPaths";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths(({ whole }) => listPaths(whole.articles.length));

export const getStaticProps = pageProps(({ archive }, params) => {
  const page = readPage(params, archive.whole.articles.length);
  if (page === undefined) return undefined;
  const list = viewList(archive, archive.whole, page);
  return { path: href.page(href.archive, page), view: { list }, metadata: (frame) => archiveMetadata(list, frame) };
});

export default function ArchivePage({ list }: { list: ListView }) {
  const { archive, archiveIntroduction } = strings.list;
  return (
    <ListPage
      title={archive}
      introduction={archiveIntroduction}
      path={href.archive}
      searchIn={href.search}
      list={list}
    />
  );
}
