import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "#publish/filesBelow";
import { moveFile } from "#publish/moveFile";

/**
 * Moves what a folder holds into another, beside what is there; nothing where there is no such folder.
 *
 * @param taken what happens to a file of the same name that is there already
 * @throws Error where one is there that must be kept
 */
export function moveInto(to: string, from: string, taken: "keep" | "replace"): void {
  for (const { path } of filesBelow(from)) {
    const target = join(to, path);
    if (taken === "keep" && existsSync(target)) throw new Error(`${target} is there already.`);
    mkdirSync(dirname(target), { recursive: true });
    moveFile(join(from, path), target);
  }
  rmSync(from, { recursive: true, force: true });
}
