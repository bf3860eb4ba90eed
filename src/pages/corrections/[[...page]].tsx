import type { PageConfig } from "next";
import type { PublicNotice } from "#archive/archive";
import { href } from "#archive/href";
import type { Paging } from "#archive/paging";
import { pageCount, pageOf } from "#archive/paging";
import { CorrectionsPage } from "#components/CorrectionsPage";
import { correctionsMetadata } from "#metadata/correctionsMetadata";
import { listPaths, readPage } from "#newsroom/listPaths";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths(({ notices }) => listPaths(notices.length));

export const getStaticProps = pageProps(({ archive: { notices } }, params) => {
  const page = readPage(params, notices.length);
  if (page === undefined) return undefined;
  const paging: Paging = { page, pages: pageCount(notices.length), total: notices.length };
  const shown: PublicNotice[] = pageOf(notices, page);
  return {
    path: href.page(href.corrections, page),
    view: { notices: shown, paging },
    metadata: (frame) => correctionsMetadata(paging, frame),
  };
});

export default CorrectionsPage;
