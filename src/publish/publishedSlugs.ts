import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { href } from "#archive/href";
import { pagePath } from "#publish/droppedArticles";
import { readTable } from "#publish/hosting/readTable";

/**
 * The slugs of a finished site's articles, sorted; none where there is no site. Old addresses that it leads on have pages
 * too, and are none, as far as its own hosting table tells.
 *
 * @param out the folder of the site
 */
export function publishedSlugs(out: string): string[] {
  const folder = join(out, href.article(""));
  if (!existsSync(folder)) return [];
  const led = new Set((readTable(out)?.redirects ?? []).map(({ from }) => pagePath(from)));
  return readdirSync(folder)
    .filter((name) => !led.has(pagePath(href.article(name))) && existsSync(join(folder, name, "index.html")))
    .sort();
}
