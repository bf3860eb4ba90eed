import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/**
 * The folder of what commands remember between runs. Whoever deletes it loses time, what search engines were told, and
 * that the site at `out/` is ours: it is then set aside. Never committed.
 */
export function archiveFolder(): string {
  return join(process.cwd(), ".archive");
}

/** The part of it for one content folder: rendered texts, pictures, cards, what was announced. */
export function workFolder(content: string): string {
  return join(archiveFolder(), `${basename(dirname(content))}-${hashOfPath(content)}`);
}

/** Tells folders of the same name apart. */
export function hashOfPath(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 8);
}
