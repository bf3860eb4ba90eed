import { lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "#newsroom/makeFolder";
import { isSystemError } from "#newsroom/systemError";
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

/** What happened to folders that had to make room. */
export type MadeRoom = {
  setAside: SetAside[];
  /** Folders of ours that the system does not let us remove. */
  left: string[];
};

/** What a swap did. */
export type Swap = MadeRoom & { listing: Listing };

/** Mends what a build that was killed between two renames has left. */
export function recoverOut(out: string): MadeRoom {
  // The one that was moved away last.
  const [last, ...older] = ownFolders(out, "old").sort((one, another) => movedAt(another) - movedAt(one));
  const isAway = last !== undefined && isMissing(out);
  if (isAway) renameSync(last, out);
  const remains = last === undefined || isAway ? older : [last, ...older];
  const known = readPublished(out);
  const unfinished = ownFolders(out, "new").filter((folder) => known.has(identityOf(folder) ?? ""));
  removeUnnamed(out);
  const rooms = [...remains.map((folder) => makeRoom(out, folder)), ...unfinished.map(remove)];
  return { setAside: rooms.flatMap(({ setAside }) => setAside), left: rooms.flatMap(({ left }) => left) };
}

/** When a folder got the name that it has, in milliseconds since the epoch. */
function movedAt(folder: string): number {
  return lstatSync(folder).ctimeMs;
}

/** An empty folder holds no site: somebody has made it in the place of the one that was away. */
function isMissing(out: string): boolean {
  return lstatSync(out, { throwIfNoEntry: false }) === undefined || isEmptyFolder(out);
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
  // Before anything moves: whenever the build is killed, it is known what is ours.
  const remember = (folder: string, listing: Listing = new Map()) =>
    writePublished(out, new Map([...readPublished(out), [String(identityOf(folder)), listing]]));
  const fresh = bringBeside(out, finished, remember);
  const { listing, previous } = swapped(out, fresh, remember);
  const room = previous === undefined ? { setAside: [], left: [] } : makeRoom(out, previous);
  writePublished(out, new Map([[String(identityOf(out)), listing]]));
  return { listing, ...room };
}

/** Puts a folder of ours in the place of what lies at `out`; where that fails, it is gone and everything as before. */
function swapped(out: string, fresh: string, remember: (folder: string, listing: Listing) => void) {
  try {
    const listing = listingOf(fresh);
    remember(fresh, listing);
    const previous = moveAway(out);
    putInPlace(fresh, out, previous);
    return { listing, previous };
  } catch (error) {
    remove(fresh);
    throw error;
  }
}

function putInPlace(fresh: string, out: string, previous: string | undefined): void {
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (previous !== undefined) renameSync(previous, out);
    throw error;
  }
}

/** Gives what lies at `out` another name; undefined where there is nothing, or only an empty folder. */
function moveAway(out: string): string | undefined {
  if (identityOf(out) === undefined || isEmptyFolder(out)) return undefined;
  const previous = ownName(out, "old", out);
  renameSync(out, previous);
  return previous;
}

function isEmptyFolder(path: string): boolean {
  return identityOf(path) !== undefined && readdirSync(path).length === 0;
}

/**
 * Removes a folder that lay at `out` if it is a site of ours and as it was left; else sets it aside. Looked at when it
 * lies there no more: what somebody puts into `out` in the meantime goes into the new site, or is seen here.
 */
function makeRoom(out: string, folder: string): MadeRoom {
  const known = readPublished(out).get(identityOf(folder) ?? "");
  const strangers = known ? strangersIn(folder, known) : [];
  if (known && strangers.length === 0) return remove(folder);
  const aside = unusedName(`${out}.aside`);
  return unlessRefused(folder, () => {
    renameSync(folder, aside);
    return { setAside: [{ folder: aside, strangers }], left: [] };
  });
}

function unusedName(name: string): string {
  let unused = name;
  for (let number = 2; lstatSync(unused, { throwIfNoEntry: false }); number++) unused = `${name}-${number}`;
  return unused;
}

function remove(folder: string): MadeRoom {
  return unlessRefused(folder, () => {
    rmSync(folder, { recursive: true, force: true });
    return { setAside: [], left: [] };
  });
}

/** What is left over harms no site: it is told, and stops no build. */
function unlessRefused(folder: string, act: () => MadeRoom): MadeRoom {
  try {
    return act();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { setAside: [], left: [folder] };
  }
}
