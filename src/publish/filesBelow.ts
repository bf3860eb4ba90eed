import type { Stats } from "node:fs";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A file below a folder: its path from there, with `/`, and its state. A link is one, wherever it leads. */
export type FileBelow = { path: string; stats: Stats };

/** Every file below a folder, one by one; none where there is no such folder. */
export function* filesBelow(folder: string, below = ""): Generator<FileBelow> {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield { path, stats: lstatSync(join(folder, path)) };
  }
}

function entriesOf(folder: string) {
  return lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { withFileTypes: true }) : [];
}
