import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { openSearch } from "#publish/openSearch";
import { writeForCrawlers } from "#publish/writeForCrawlers";

/**
 * Writes into an export what programs read beside its pages. What needs absolute addresses is left out where the site
 * has no origin.
 */
export function writeForPrograms(folder: string, edition: Edition): void {
  const description = openSearch(edition.archive.site);
  if (description !== undefined) writeFileSync(join(folder, href.openSearch), description);
  writeForCrawlers(folder, edition);
}
