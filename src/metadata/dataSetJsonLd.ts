import type { DataDownloadLeaf, DatasetLeaf } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { ArchiveDate } from "#archive/date";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { Span } from "#archive/views/listView";
import { nodeId } from "./address";
import { licenceOf } from "./jsonLd/licence";
import { ofThisSite, publisherOf } from "./jsonLd/named";

/** A file of the data set. */
export type DataFile = {
  path: SitePath;
  /** As in `Content-Type`, without its parameters. */
  mediaType: string;
  bytes?: number | undefined;
};

type DataSetFacts = {
  site: Site;
  name: string;
  description: string;
  files: readonly DataFile[];
  /** Newest change of a record in it. */
  changed?: ArchiveDate | undefined;
  /** Years of its oldest and its newest report. */
  span?: Span | undefined;
};

/** The archive as a data set, for the graph of its page. Without an origin its files have no addresses and are not named. */
export function dataSetJsonLd({ site, name, description, files, changed, span }: DataSetFacts): DatasetLeaf {
  const publisher = publisherOf(site);
  return {
    "@type": "Dataset",
    ...nodeId(site, href.data, "dataset"),
    url: addressOf(site, href.data),
    name,
    description,
    ...ofThisSite(site),
    creator: publisher,
    publisher,
    license: licenceOf(site),
    dateModified: changed?.iso,
    temporalCoverage: span && `${span.from}/${span.to}`,
    distribution: files.flatMap((file) => download(site, file)),
  };
}

function download(site: Site, { path, mediaType, bytes }: DataFile): DataDownloadLeaf[] {
  const contentUrl = addressOf(site, path);
  if (contentUrl === undefined) return [];
  const contentSize = bytes === undefined ? undefined : `${bytes} B`;
  return [{ "@type": "DataDownload", contentUrl, encodingFormat: mediaType, contentSize }];
}
