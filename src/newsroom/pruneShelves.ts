import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const week = 7 * 24 * 3_600_000;

/**
 * Deletes from a cache what this run has not used and nobody has written for a while: a development
 * server or a build for another address may be at work on the same content.
 *
 * @param folder a cache: folders of files
 * @param age in milliseconds
 */
export function pruneShelves(folder: string, isUsed: (name: string) => boolean, age = week): void {
  if (!existsSync(folder)) return;
  for (const shelf of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, shelf))) {
      const file = join(folder, shelf, name);
      if (!isUsed(name) && Date.now() - statSync(file).mtimeMs >= age) rmSync(file);
    }
  }
}
