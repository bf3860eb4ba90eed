import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { isSystemError } from "./systemError";

/**
 * Makes a folder and those above it that are missing, one by one from above. `mkdirSync` with `recursive` tries for ever
 * where a file system denies that its own folder exists, as some virtual ones do.
 *
 * @param make makes one folder
 * @throws the system's error, with its code and the folder that could not be made
 */
export function makeFolder(folder: string, make: (folder: string) => void = mkdirSync): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, make);
  try {
    make(folder);
  } catch (error) {
    // Another process may have made it since.
    if (!(isSystemError(error) && error.code === "EEXIST" && isFolder(folder))) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
