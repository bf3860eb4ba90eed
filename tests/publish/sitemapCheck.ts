import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { IndexItem, SitemapItem } from "sitemap";
import { ErrorLevel, XMLToSitemapIndexStream, XMLToSitemapItemStream } from "sitemap";
import { memoryPages, validateXML } from "xmllint-wasm";

/** The schema of sitemaps.org, as the package `sitemap` ships it. */
const sitemapSchema = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve("sitemap/package.json")), "schema", "sitemap.xsd"),
  "utf8",
);

/** What Google documents of its images, of which only the address is used. */
const imageSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
  targetNamespace="http://www.google.com/schemas/sitemap-image/1.1">
  <xs:element name="image"><xs:complexType><xs:sequence>
    <xs:element name="loc" type="xs:anyURI"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const bothSchemas = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="image.xsd"/>
</xs:schema>`;

/** What the schema says against a sitemap. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: xml }],
    schema: [{ fileName: "both.xsd", contents: bothSchemas }],
    preload: [
      { fileName: "sitemap.xsd", contents: sitemapSchema },
      { fileName: "image.xsd", contents: imageSchema },
    ],
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message }) => message);
}

/** Reads a sitemap with a strict parser of somebody else's; rejects for anything that it does not know. */
export async function readSitemap(xml: string): Promise<SitemapItem[]> {
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false });
  return collect<SitemapItem>(Readable.from([xml]).pipe(parser));
}

/** The same for the index of a sitemap. */
export async function readIndex(xml: string): Promise<IndexItem[]> {
  const parser = new XMLToSitemapIndexStream({ level: ErrorLevel.THROW, logger: false });
  return collect<IndexItem>(Readable.from([xml]).pipe(parser));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
