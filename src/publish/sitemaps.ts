import { absolute } from "#archive/absolute";
import type { ArchiveDate } from "#archive/date";
import { startOf } from "#archive/date";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { ListedPage } from "#publish/listedPages";
import { xmlText } from "#publish/xmlText";

/** A page and the pictures that it shows. */
export type SitemapEntry = ListedPage & { pictures?: readonly SitePath[] | undefined };

/** One file of a sitemap; `changed` is that of the entry that changed last. */
export type SitemapPart = { xml: string; changed: ArchiveDate | undefined };

/** How much one file may hold: addresses, and bytes without compression (sitemaps.org). */
export const sitemapLimits = { urls: 50_000, bytes: 50_000_000 };

/** Google reads no more of one page. */
const mostPictures = 1000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const opened = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`;
const closed = "</urlset>\n";

/**
 * Writes entries as the files of a sitemap, in their order. Only one file is held at a time, however many there are.
 *
 * @param origin absolute, without its last slash
 */
export function* sitemapParts(
  entries: Iterable<SitemapEntry>,
  origin: string,
  limits = sitemapLimits,
): Generator<SitemapPart> {
  let part = new UnfinishedPart();
  for (const entry of entries) {
    const element = urlElement(entry, origin);
    if (!part.hasRoomFor(element, limits)) {
      yield part.finish();
      part = new UnfinishedPart();
    }
    part.add(element, entry.changed);
  }
  if (!part.isEmpty()) yield part.finish();
}

class UnfinishedPart {
  private readonly elements: string[] = [];
  private bytes = opened.length + closed.length;
  private changed: ArchiveDate | undefined;

  isEmpty(): boolean {
    return this.elements.length === 0;
  }

  /** One element always fits: a file needs one. */
  hasRoomFor(element: string, { urls, bytes }: typeof sitemapLimits): boolean {
    return this.isEmpty() || (this.elements.length < urls && this.bytes + Buffer.byteLength(element) <= bytes);
  }

  add(element: string, changed: ArchiveDate | undefined): void {
    this.elements.push(element);
    this.bytes += Buffer.byteLength(element);
    this.changed = later(this.changed, changed);
  }

  finish(): SitemapPart {
    return { xml: `${opened}${this.elements.join("")}${closed}`, changed: this.changed };
  }
}

/** The index of a sitemap's files, numbered from 1 in the order in which they were written. */
export function sitemapIndex(parts: readonly Pick<SitemapPart, "changed">[], origin: string): string {
  const lines = parts.map(({ changed }, index) => {
    const address = `<loc>${xmlText(absolute(origin, fileHref.sitemapPart(index + 1)))}</loc>`;
    return `<sitemap>${address}${lastmod(changed)}</sitemap>\n`;
  });
  const element = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${head}${element}\n${lines.join("")}</sitemapindex>\n`;
}

function urlElement({ path, changed, pictures = [] }: SitemapEntry, origin: string): string {
  const images = pictures
    .slice(0, mostPictures)
    .map(
      (picture) => `<image:image><image:loc>${xmlText(absolute(origin, href.file(picture)))}</image:loc></image:image>`,
    );
  return `<url><loc>${xmlText(absolute(origin, path))}</loc>${lastmod(changed)}${images.join("")}</url>\n`;
}

/**
 * Only a day or an instant is stated: W3C's format knows years and months too, but the schema of sitemaps.org does not,
 * and a date is never padded.
 */
function lastmod(changed: ArchiveDate | undefined): string {
  const exact = changed?.precision === "day" || changed?.precision === "time";
  return exact ? `<lastmod>${changed.iso}</lastmod>` : "";
}

function later(one: ArchiveDate | undefined, other: ArchiveDate | undefined): ArchiveDate | undefined {
  if (!one || !other) return one ?? other;
  return startOf(other) > startOf(one) ? other : one;
}
