import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What may happen to the files of a cache while nobody looks; told the paths of all of them, two or more. */
export const damages: [what: string, damage: (files: readonly string[]) => void][] = [
  ["was cut", each((file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)))],
  ["lost its last byte", each((file) => truncateSync(file, readFileSync(file).length - 1))],
  ["was emptied", each((file) => truncateSync(file, 0))],
  ["is somebody else's file", each((file) => writeFileSync(file, "{}"))],
  ["is of another version", each((file) => writeFileSync(file, readFileSync(file).subarray("archive-kept 1 ".length)))],
  ["is larger than any memory", each((file) => truncateSync(file, 2 ** 42))],
  ["was deleted", each((file) => rmSync(file))],
  ["stands in the place of another", swap],
];

function each(damage: (file: string) => void) {
  return (files: readonly string[]) => files.forEach(damage);
}

/** Every file takes the place of the one before it. */
function swap(files: readonly string[]): void {
  const [first = "", ...others] = files;
  if (others.length === 0) throw new Error("One file alone cannot be exchanged.");
  const aside = `${first}.aside`;
  renameSync(first, aside);
  let free = first;
  for (const file of others) {
    renameSync(file, free);
    free = file;
  }
  renameSync(aside, free);
}

/** The files of a cache by their names. */
export function keptIn(cache: string): Map<string, string> {
  if (!existsSync(cache)) return new Map();
  return new Map(
    readdirSync(cache).flatMap((shelf) =>
      readdirSync(join(cache, shelf)).map((name) => [name, join(cache, shelf, name)]),
    ),
  );
}
