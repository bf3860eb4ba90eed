import type { Stats } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { archiveFolder, hashOfPath } from "#newsroom/workFolder";
import type { FileBelow } from "#publish/filesBelow";
import { filesBelow } from "#publish/filesBelow";

/** Size in bytes, and time of writing in milliseconds since the epoch: what is changed afterwards is no longer ours. */
type FileState = { size: number; written: number };

/** Every file of a site, by its path. */
export type Listing = ReadonlyMap<string, FileState>;

/** The sites that builds have put in one place: by the identity of the folder, what it held when they did. */
export type PublishedSites = ReadonlyMap<string, Listing>;

/** Files that operating systems leave in the folders that people look into. */
const litter = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

export function listingOf(folder: string): Listing {
  return new Map(Array.from(filesBelow(folder), ({ path, stats }) => [path, stateOf(stats)]));
}

/**
 * What no build has put into a folder, or somebody has changed since; in the order of the folder. A folder that has lost
 * its files is no stranger: a removal may have been stopped half-way.
 */
export function strangersIn(folder: string, listing: Listing): string[] {
  const folders = new Set([...listing.keys()].flatMap(foldersAbove));
  const isKnown = ({ path, stats }: FileBelow) =>
    stats.isDirectory() ? folders.has(path) : isAsListed(stateOf(stats), listing.get(path)) || litter.test(path);
  return Array.from(filesBelow(folder))
    .filter((file) => !isKnown(file))
    .map(({ path }) => path);
}

function foldersAbove(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_name, at) => names.slice(0, at + 1).join("/"));
}

function stateOf({ size, mtimeMs }: Stats): FileState {
  return { size, written: Math.floor(mtimeMs) };
}

function isAsListed({ size, written }: FileState, listed: FileState | undefined): boolean {
  return size === listed?.size && written === listed.written;
}

/**
 * Which folders are ours is remembered outside of them, in `.archive/`: a mark in them would be published, and copied with
 * them. Nothing is remembered of a place whose memory has been lost or damaged.
 *
 * @param out the place
 */
export function readPublished(out: string): PublishedSites {
  const kept = readSealed(memoryOf(out), out);
  const sites: [string, [string, FileState][]][] = kept ? JSON.parse(kept.toString()) : [];
  return new Map(sites.map(([identity, files]) => [identity, new Map(files)]));
}

export function writePublished(out: string, sites: PublishedSites): void {
  writeSealed(memoryOf(out), out, JSON.stringify([...sites].map(([identity, files]) => [identity, [...files]])));
}

function memoryOf(out: string): string {
  return join(archiveFolder(), "published", hashOfPath(out));
}
