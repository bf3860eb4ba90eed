import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const week = 7 * 24 * 3_600_000;
/** Enough of a hash that no two of an archive's are alike. */
const keyLength = 32;
const shelfName = /^[0-9a-f]{2}$/;
/** A key, perhaps with what tells versions of the same apart; what a killed run left of one; what older versions kept. */
const keptName = /^[0-9a-f]{32}(-\d+x\d+)?(\.(json|png|jpg|gif|webp|avif))?(\.[0-9a-f-]+)?$/;

/** What a hash in hexadecimal is shortened to as a key of a cache. */
export function keyOf(hash: string): string {
  return hash.slice(0, keyLength);
}

/** Where a cache keeps a thing: in folders by the first two digits, because a folder of 100,000 files is slow. */
export function shelved(cache: string, name: string): string {
  return join(cache, name.slice(0, 2), name);
}

/**
 * Deletes from a cache what this run has not used and nobody has written for a while: a development
 * server or a build for another address may be at work on the same content. What no cache of ours is named stays.
 *
 * @param cache folders of files
 * @param age in milliseconds
 */
export function pruneShelves(cache: string, isUsed: (name: string) => boolean, age = week): void {
  for (const shelf of namesIn(cache, shelfName)) {
    for (const name of namesIn(join(cache, shelf), keptName)) {
      const file = join(cache, shelf, name);
      const stat = isUsed(name) ? undefined : lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() && Date.now() - stat.mtimeMs >= age) rmSync(file, { force: true });
    }
  }
}

/** None where there is no such folder (any more). */
function namesIn(folder: string, form: RegExp): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).filter((name) => form.test(name));
}
