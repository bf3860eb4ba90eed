import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { openSearch } from "#publish/openSearch";

/**
 * Writes into an export what programs read beside its pages. What needs absolute addresses is left out where the site
 * has no origin.
 */
export function writeForPrograms(folder: string, { archive }: Edition): void {
  const description = openSearch(archive.site);
  if (description !== undefined) writeFileSync(join(folder, href.openSearch), description);
}
