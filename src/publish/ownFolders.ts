import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "#newsroom/systemError";
import { identityOf } from "#publish/folderIdentity";
import { isRenamed } from "#publish/moveFile";

/** What a folder of ours beside the published one is, for as long as that is being replaced. */
export type Part = "old" | "new";

/**
 * The name that makes a folder one of ours beside `out`: it ends with the folder's own identity, so that no folder of
 * anybody else's, whatever its name, can be taken for one.
 */
export function ownName(out: string, part: Part, folder: string): string {
  return `${out}.archive-${part}-${identityOf(folder)}`;
}

/** Folders of ours beside `out`: a killed build has left them. */
export function ownFolders(out: string, part: Part): string[] {
  return besides(out, part).filter((path) => path === ownName(out, part, path));
}

/**
 * Puts a finished folder beside `out` by its name or, on another file system, by a copy. Gives its place.
 *
 * @param remember is told the folder that is ours before it gets its name
 */
export function bringBeside(out: string, finished: string, remember: (folder: string) => void): string {
  const target = ownName(out, "new", finished);
  remember(finished);
  if (isRenamed(finished, target)) return target;
  const copy = emptyBeside(out, remember);
  try {
    cpSync(finished, copy, { recursive: true });
  } catch (error) {
    // On a full disk half a site would take the room that the next one needs.
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
  rmSync(finished, { recursive: true });
  return copy;
}

/** A folder has an identity once it is there: it gets its name before anything lies in it. */
function emptyBeside(out: string, remember: (folder: string) => void): string {
  const unnamed = `${out}.archive-new-${randomUUID()}`;
  mkdirSync(unnamed);
  remember(unnamed);
  const named = ownName(out, "new", unnamed);
  renameSync(unnamed, named);
  return named;
}

/** Removes what a build that was killed before it could name its folder has left: an empty one. */
export function removeUnnamed(out: string): void {
  for (const path of besides(out, "new").filter((path) =>
    /-new-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(path),
  )) {
    try {
      rmdirSync(path);
    } catch (error) {
      if (!(isSystemError(error) && ["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(error.code))) throw error;
    }
  }
}

function besides(out: string, part: Part): string[] {
  const parent = dirname(out);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) return [];
  const start = `${basename(out)}.archive-${part}-`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(start))
    .map((name) => join(parent, name));
}
