import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewDataSet } from "#archive/views/dataSetView";
import { DataSetPage } from "#components/DataSetPage";
import { describeForms, describeTables } from "#dataset/describeTables";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive, dataFiles }) => ({
  path: href.data,
  view: viewDataSet(archive, dataFiles, { tables: describeTables(), forms: describeForms() }),
}));

export default DataSetPage;
