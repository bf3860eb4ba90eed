import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { DataSetView } from "#archive/views/dataSetView";
import { dataSetText } from "#language/zh/dataSetText";
import { dataSetJsonLd } from "./dataSetJsonLd";
import { describePage } from "./describePage";
import { pageNode } from "./jsonLd/pageNode";
import type { PageMetadata } from "./pageMetadata";

const mediaTypes = { json: "application/json", csv: "text/csv" } as const;

/** The metadata of the page about the data set, with the data set and its files. */
export function dataSetMetadata({ files, changed, span }: DataSetView, frame: Frame): PageMetadata {
  const { title, datasetName, description: describe, introduction } = dataSetText;
  const { site } = frame;
  const description = describe(site.name);
  const dataSet = dataSetJsonLd({
    site,
    name: datasetName(site.name),
    description: introduction,
    files: files.map(({ path, format, bytes }) => ({ path, mediaType: mediaTypes[format], bytes })),
    changed,
    span,
  });
  const facts = { name: title, description, trail: [{ to: href.data, name: title }], mainEntity: dataSet };
  return describePage(frame, { title, description, graph: [pageNode("WebPage", frame, facts)] });
}
