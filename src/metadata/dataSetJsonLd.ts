import type { DataDownload, Dataset, WithContext } from "schema-dts";
import type { ArchiveDate } from "#archive/date";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { Span } from "#archive/views/listView";

export type DataSetFacts = {
  site: Site;
  name: string;
  description: string;
  files: readonly { path: SitePath; mediaType: string; bytes?: number | undefined }[];
  /** Newest change of a record in it. */
  changed?: ArchiveDate | undefined;
  /** Years of its oldest and its newest report. */
  span?: Span | undefined;
};

/** The archive as schema.org's `Dataset`. Without an origin its files have no addresses and are not named. */
export function dataSetJsonLd({ site, name, description, files, changed, span }: DataSetFacts): WithContext<Dataset> {
  const address = (path: SitePath) => (site.origin === undefined ? undefined : `${site.origin}${path}`);
  const download = ({ path, mediaType, bytes }: DataSetFacts["files"][number]): DataDownload[] => {
    const contentUrl = address(path);
    if (contentUrl === undefined) return [];
    const contentSize = bytes === undefined ? undefined : `${bytes} B`;
    return [{ "@type": "DataDownload", contentUrl, encodingFormat: mediaType, contentSize }];
  };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": address(href.data),
    url: address(href.data),
    name,
    description,
    creator: { "@type": "Organization", name: site.publisher ?? site.name },
    license: site.licence,
    dateModified: changed?.iso,
    temporalCoverage: span && `${span.from}/${span.to}`,
    distribution: files.flatMap(download),
  };
}
