import type { Dirent, Stats } from "node:fs";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * What lies below a folder and can lie nowhere else: its path from there, with `/`, and its state. A link is one, wherever
 * it leads, and so are an empty folder and one whose name is not UTF-8, which no program of ours writes.
 */
export type FileBelow = { path: string; stats: Stats };

/** Every file below a folder, one by one; none where there is no such folder. */
export function* filesBelow(folder: string, below = ""): Generator<FileBelow> {
  const entries = entriesOf(join(folder, below));
  if (entries.length === 0 && below !== "") yield { path: below, stats: lstatSync(join(folder, below)) };
  for (const entry of entries) {
    const name = entry.name.toString();
    const path = below === "" ? name : `${below}/${name}`;
    const isNamed = Buffer.from(name).equals(entry.name);
    if (isNamed && entry.isDirectory()) yield* filesBelow(folder, path);
    else yield { path, stats: lstatSync(rawPath(join(folder, below), entry.name)) };
  }
}

function entriesOf(folder: string): Dirent<Buffer>[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
}

function rawPath(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), name]);
}
