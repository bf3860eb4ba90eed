import { copyFileSync, renameSync, rmSync } from "node:fs";
import { isSystemError } from "#newsroom/systemError";

/** Moves a file by its name, or by a copy where it goes to another file system. */
export function moveFile(from: string, to: string): void {
  if (isRenamed(from, to)) return;
  copyFileSync(from, to);
  rmSync(from);
}

/** Gives a file or folder another name; false where that is on another file system, which only a copy gets to. */
export function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EXDEV") return false;
    throw error;
  }
}
