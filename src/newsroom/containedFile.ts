import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { oneLine } from "#language/oneLine";
import type { ProblemDetail } from "#language/problems";
import { describeError, tryOpening } from "./unreadable";

/** Whether a path leads to a regular file that may be read and lies within a folder, whatever links are on the way. */
export function isContainedFile(folder: string, file: string): boolean {
  try {
    if (!statSync(file).isFile() || !isWithin(realpathSync(folder), realpathSync(file))) return false;
    tryOpening(file);
    return true;
  } catch {
    // A name from a text or an address that the system refuses is the name of no file.
    return false;
  }
}

/**
 * Why a link may not be followed; undefined for what is no link, and where it may: it leads to what lies within the folder, and not to a folder
 * in which it stands itself.
 *
 * @param linked whether a link led to where it stands: a link to a folder then could multiply without end
 */
export function linkFlaw(folder: string, file: string, linked = false): ProblemDetail | undefined {
  if (!isLink(file)) return undefined;
  const bad = (reason: "missing" | "outside" | "folder"): ProblemDetail => ({
    code: "badLink",
    params: { reason, target: oneLine(readlinkSync(file)) },
  });
  try {
    const target = realpathSync(file);
    if (!isWithin(realpathSync(folder), target)) return bad("outside");
    const encloses = isWithin(target, realpathSync(dirname(file)));
    return statSync(target).isDirectory() && (linked || encloses) ? bad("folder") : undefined;
  } catch (error) {
    const detail = describeError(error);
    return detail.code === "unreadable" && detail.params.reason === "vanished" ? bad("missing") : detail;
  }
}

export function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    // What is not there, or may not be looked at, is said by whoever reads it.
    return false;
  }
}

/** Both without links. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
