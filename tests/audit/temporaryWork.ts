import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workFolder } from "#newsroom/workFolder";

/** Lends a folder for newsrooms (`<folder>/<name>/content`) and their sites, and takes everything away afterwards. */
export async function inTemporaryFolder<T>(names: readonly string[], work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "archive-audit-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    for (const name of names) rmSync(workFolder(join(folder, name, "content")), { recursive: true, force: true });
  }
}
