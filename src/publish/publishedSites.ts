import type { Stats } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { archiveFolder, hashOfPath } from "#newsroom/workFolder";
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

/** Files of a folder that no build has put there, or that somebody has changed since; in the order of the folder. */
export function strangersIn(folder: string, listing: Listing): string[] {
  return Array.from(filesBelow(folder))
    .filter(({ path, stats }) => !isAsListed(stateOf(stats), listing.get(path)) && !litter.test(path))
    .map(({ path }) => path);
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
