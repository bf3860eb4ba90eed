import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SitePath } from "#archive/href";
import { ownScripts } from "#publish/ownScripts";
import { writeBelow } from "#publish/writeBelow";

/**
 * Leaves of an export's `_next/` what its one hydrated page asks for, at once or later, and nothing else: no other page
 * carries a script, and the style sheet stands in the pages.
 *
 * @throws Error where a script is missing, or the page is not as Next writes it
 */
export function keepScripts(folder: string, page: SitePath): void {
  const next = join(folder, "_next");
  const file = join(folder, page, "index.html");
  const { html, asked, start } = ownScripts(readFileSync(file, "utf8"), page);
  const kept = new Map([[start.file, start.text]]);
  // Grows while it is read: a script may ask for others later.
  const wanted = new Set(asked);
  for (const name of wanted) {
    const text = kept.get(name) ?? readFileSync(join(next, name), "utf8");
    kept.set(name, text);
    for (const [later] of text.matchAll(/static\/chunks\/[\w.~-]+\.js\b/g)) wanted.add(later);
  }
  rmSync(next, { recursive: true });
  for (const [name, text] of kept) writeBelow(next, name, text);
  writeFileSync(file, html);
}
