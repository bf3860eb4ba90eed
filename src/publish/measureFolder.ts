import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Counts the pages (HTML files) and bytes of a finished site. */
export function measureFolder(folder: string): { pages: number; bytes: number } {
  const total = { pages: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    total.bytes += statSync(join(entry.parentPath, entry.name)).size;
    if (entry.name.endsWith(".html")) total.pages += 1;
  }
  return total;
}
