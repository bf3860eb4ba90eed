import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Counts the pages (HTML files) and bytes of a finished site. */
export function measureFolder(folder: string): { pages: number; bytes: number } {
  const total = { pages: 0, bytes: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const entry = statSync(join(folder, name));
    if (!entry.isFile()) continue;
    total.bytes += entry.size;
    if (name.endsWith(".html")) total.pages += 1;
  }
  return total;
}
