import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "#publish/filesBelow";
import { moveFile } from "#publish/moveFile";
import { PathTakenError } from "#publish/pathTaken";

/**
 * Moves what a folder holds into another, beside what is there; nothing where there is no such folder.
 *
 * @param taken what happens to a file of the same name that is there already
 * @throws PathTakenError where one is there that must be kept
 */
export function moveInto(to: string, from: string, taken: "keep" | "replace"): void {
  for (const { path } of filesBelow(from)) {
    const target = join(to, path);
    if (taken === "keep" && existsSync(target)) throw new PathTakenError(path);
    mkdirSync(dirname(target), { recursive: true });
    moveFile(join(from, path), target);
  }
  rmSync(from, { recursive: true, force: true });
}
