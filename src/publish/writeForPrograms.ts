import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileHref } from "#archive/fileHref";
import type { Edition } from "#newsroom/edition";
import { writeFeeds } from "#publish/feeds/writeFeeds";
import { writeListCitations } from "#publish/listCitations";
import { openSearch } from "#publish/openSearch";
import { writeForCrawlers } from "#publish/writeForCrawlers";

/**
 * Writes into an export what programs read beside its pages. What needs absolute addresses is left out where the site
 * has no origin.
 *
 * @param content the content folder, for which the cache was filled
 */
export function writeForPrograms(folder: string, edition: Edition, content: string): void {
  const description = openSearch(edition.archive.site);
  if (description !== undefined) writeFileSync(join(folder, fileHref.openSearch), description);
  writeForCrawlers(folder, edition);
  writeFeeds(folder, edition, content);
  writeListCitations(folder, edition, content);
}
