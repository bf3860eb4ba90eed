import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewDataSet } from "#archive/views/dataSetView";
import { DataSetPage } from "#components/DataSetPage";
import { describeForms, describeTables } from "#dataset/describeTables";
import { dataSetMetadata } from "#metadata/dataSetMetadata";
import { pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticProps = pageProps(({ archive, dataFiles }) => {
  const view = viewDataSet(archive, dataFiles, { tables: describeTables(), forms: describeForms() });
  return { path: href.data, view, metadata: (frame) => dataSetMetadata(view, frame) };
});

export default DataSetPage;
