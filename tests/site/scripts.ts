import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linksOf } from "./links";
import type { Page } from "./page";
import { filesOf, readPage } from "./page";
import type { BuiltSite } from "./sites";

/** The one page with a script. */
export const hydrated = "/search/";

/** The files below a site's `_next/`, as paths from its root: those that a page asks for at once, and the others. */
export function scriptsOf(site: BuiltSite, page: Page = readPage(site.out, hydrated)) {
  const asked = linksOf(page, site)
    .filter(({ element }) => element.tagName === "script")
    .map(({ written, file }) => file?.slice(site.out.length + 1) ?? `${written}, which is not there`);
  const others = filesOf(site.out).filter((file) => file.startsWith("_next/") && !asked.includes(file));
  return { asked, others };
}

/** The text of a file of a site. */
export function scriptText({ out }: BuiltSite, file: string): string {
  return readFileSync(join(out, file), "utf8");
}
