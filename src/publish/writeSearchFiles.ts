import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { IndexFile } from "#search/indexFile";
import type { Manifest } from "#search/manifest";
import { manifestFile, writeManifest } from "#search/manifest";

/** Enough that every processor has work while the next files are made; so many are held in memory. */
const writtenAtOnce = 4 * availableParallelism();

const compress = promisify(gzip);

/**
 * Writes an index into a folder: its files, compressed, below a folder that a hash of them names, and last the
 * manifest that leads there. The same files give the same names and bytes on the same machine.
 *
 * @param files what `indexFiles` gives
 */
export async function writeSearchFiles(
  folder: string,
  files: Iterator<IndexFile, Omit<Manifest, "generation">>,
): Promise<void> {
  const unfinished = join(folder, "unfinished");
  await mkdir(unfinished, { recursive: true });
  const manifest = await writeAll(unfinished, files);
  await rename(unfinished, join(folder, manifest.generation));
  await writeFile(join(folder, manifestFile), writeManifest(manifest));
}

async function writeAll(folder: string, files: Iterator<IndexFile, Omit<Manifest, "generation">>): Promise<Manifest> {
  const hash = createHash("sha256");
  const underWay = new Set<Promise<void>>();
  for (let next = files.next(); ; next = files.next()) {
    if (next.done) {
      await Promise.all(underWay);
      return { generation: hash.digest("hex").slice(0, 16), ...next.value };
    }
    const { name, bytes } = next.value;
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    const writing = write(join(folder, name), bytes).then(() => void underWay.delete(writing));
    underWay.add(writing);
    if (underWay.size >= writtenAtOnce) await Promise.race(underWay);
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const compressed = await compress(bytes, { level: constants.Z_BEST_COMPRESSION });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, compressed);
}
