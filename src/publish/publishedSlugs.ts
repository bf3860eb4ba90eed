import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { href } from "#archive/href";

/**
 * The slugs of a finished site's articles, and of old addresses of articles that it leads on, sorted; none where there is
 * no site.
 *
 * @param out the folder of the site
 */
export function publishedSlugs(out: string): string[] {
  const folder = join(out, href.article(""));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "index.html")))
    .sort();
}
