import { lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "#newsroom/makeFolder";
import { identityOf } from "#publish/folderIdentity";
import { bringBeside, ownFolders, ownName, removeUnnamed } from "#publish/ownFolders";
import type { Listing } from "#publish/publishedSites";
import { listingOf, readPublished, strangersIn, writePublished } from "#publish/publishedSites";

/** A folder that was in the way and holds what no build made: it is kept under another name. */
export type SetAside = {
  folder: string;
  /** Files that were put into a site of ours or changed there; none where the whole folder is not known to be ours. */
  strangers: readonly string[];
};

/** What a swap did. */
export type Swap = { listing: Listing; setAside?: SetAside | undefined };

/** Mends what a build that was killed between two renames has left. */
export function recoverOut(out: string): void {
  const [last, ...older] = ownFolders(out, "old");
  const isMissing = lstatSync(out, { throwIfNoEntry: false }) === undefined;
  if (last !== undefined && isMissing) renameSync(last, out);
  else if (last !== undefined) remove(last);
  for (const folder of [...older, ...ownFolders(out, "new")]) remove(folder);
  removeUnnamed(out);
}

/**
 * Puts a finished folder in place of the published one: whole, by renames within one file system. The folders above it
 * are made where they are missing. The published one is removed where a build made it and nobody has put anything
 * into it since; else it is set aside.
 *
 * @param out where it is published; no link
 */
export function publishFolder(finished: string, out: string): Swap {
  makeFolder(dirname(out));
  const fresh = bringBeside(out, finished);
  const listing = listingOf(fresh);
  const leaving = leavingOf(out);
  // Before the renames: whenever the build is killed, what lies at `out` is known.
  const staying = leaving.known && new Map([[leaving.identity, leaving.known]]);
  writePublished(out, new Map([...(staying ?? []), [String(identityOf(fresh)), listing]]));
  const previous = leaving.moveTo;
  if (previous !== undefined) renameSync(out, previous);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (previous !== undefined) renameSync(previous, out);
    throw error;
  }
  if (leaving.setAside) return { listing, setAside: leaving.setAside };
  if (previous !== undefined) remove(previous);
  return { listing };
}

/** What lies at `out`, and where it goes to make room: nowhere where there is nothing, or only an empty folder. */
function leavingOf(out: string) {
  const identity = identityOf(out);
  if (identity === undefined || readdirSync(out).length === 0) return {};
  const known = readPublished(out).get(identity);
  const strangers = known ? strangersIn(out, known) : [];
  if (known && strangers.length === 0) return { identity, known, moveTo: ownName(out, "old", out) };
  const folder = unusedName(`${out}.aside`);
  return { identity, known, moveTo: folder, setAside: { folder, strangers } };
}

function unusedName(name: string): string {
  let unused = name;
  for (let number = 2; lstatSync(unused, { throwIfNoEntry: false }); number++) unused = `${name}-${number}`;
  return unused;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
