import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "#publish/filesBelow";
import { moveFile } from "#publish/moveFile";

/** Moves what a folder holds into another, in place of what is there; nothing where there is no such folder. */
export function moveInto(to: string, from: string): void {
  for (const { path } of filesBelow(from)) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    moveFile(join(from, path), target);
  }
  rmSync(from, { recursive: true, force: true });
}
