import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import { lastChangeIn } from "#archive/lastChange";
import type { Edition } from "#newsroom/edition";
import { listedPages } from "#publish/listedPages";
import { robotsText } from "#publish/robots";
import type { SitemapEntry, SitemapPart } from "#publish/sitemaps";
import { sitemapIndex, sitemapParts } from "#publish/sitemaps";

/** Pages about the archive's other forms, listed where the site has them. */
const formsOfTheArchive = [href.data, href.feeds];

/**
 * Writes into an export what leads search engines through it: `robots.txt`, the sitemap, and the file by which IndexNow
 * knows its owner. Without an origin there are no addresses that a sitemap could state.
 */
export function writeForCrawlers(folder: string, edition: Pick<Edition, "archive" | "picturesOn">): void {
  const { site } = edition.archive;
  const robots = join(folder, fileHref.robots);
  // An editor's own in `public/` is theirs to decide.
  if (!existsSync(robots)) writeFileSync(robots, robotsText(site));
  if (site.origin === undefined) return;
  writeSitemaps(folder, entriesOf(folder, edition), site.origin);
  if (site.indexNowKey !== undefined)
    writeFileSync(join(folder, fileHref.indexNowKey(site.indexNowKey)), site.indexNowKey);
}

function* entriesOf(
  folder: string,
  { archive, picturesOn }: Pick<Edition, "archive" | "picturesOn">,
): Generator<SitemapEntry> {
  const forms = formsOfTheArchive.filter((path) => existsSync(join(folder, path, "index.html")));
  const changed = lastChangeIn(archive.articles)(archive.whole.articles);
  const others = forms.map((path) => ({ path, changed }));
  for (const page of listedPages(archive, others)) yield { ...page, pictures: picturesOn.get(page.path) };
}

function writeSitemaps(folder: string, entries: Iterable<SitemapEntry>, origin: string): void {
  const written: Pick<SitemapPart, "changed">[] = [];
  for (const { xml, changed } of sitemapParts(entries, origin)) {
    written.push({ changed });
    writeFileSync(join(folder, fileHref.sitemapPart(written.length)), xml);
  }
  writeFileSync(join(folder, fileHref.sitemap), sitemapIndex(written, origin));
}
