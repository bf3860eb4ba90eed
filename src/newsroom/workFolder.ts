import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/** The folder in which work on one content folder is kept between runs: rendered texts, the snapshot. Never committed. */
export function workFolder(content: string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return join(process.cwd(), ".archive", `${basename(dirname(content))}-${hash}`);
}
