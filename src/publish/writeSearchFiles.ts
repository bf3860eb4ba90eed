import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { constants, gzip, gzipSync } from "node:zlib";
import type { IndexFile } from "#search/indexFile";
import { layPack } from "#search/layPack";
import type { Manifest, ManifestPlan } from "#search/manifest";
import { manifestFile, writeManifest } from "#search/manifest";
import type { Pack } from "#search/packPlan";
import { SizeTables } from "#search/sizeTables";

/** Enough that every processor has work while the next files are made; so many are held in memory. */
const writtenAtOnce = 4 * availableParallelism();

const compress = promisify(gzip);
const level = { level: constants.Z_BEST_COMPRESSION };

/** Compresses one thing at once, as all files of an index are. */
export function compressNow(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, level);
}

/**
 * Writes an index into a folder: its files, compressed, and its packs, of which every member is, below a folder that a
 * hash of them names; last the manifest that leads there. The same files give the same names and bytes on the same
 * machine.
 *
 * @param files what `indexFiles` gives
 */
export async function writeSearchFiles(folder: string, files: Iterator<IndexFile | Pack, ManifestPlan>): Promise<void> {
  const unfinished = join(folder, "unfinished");
  await mkdir(unfinished, { recursive: true });
  const sizes = new SizeTables();
  const manifest = await writeAll(unfinished, files, sizes);
  await rename(unfinished, join(folder, manifest.generation));
  await write(join(folder, manifestFile), writeManifest(manifest), sizes);
}

async function writeAll(
  folder: string,
  files: Iterator<IndexFile | Pack, ManifestPlan>,
  sizes: SizeTables,
): Promise<Manifest> {
  const hash = createHash("sha256");
  const underWay = new Set<Promise<void>>();
  for (let next = files.next(); ; next = files.next()) {
    if (next.done) {
      await Promise.all(underWay);
      const packs = sizes.addedTo(next.value.packs);
      // Where things lie in a pack depends on how well they were compressed.
      const generation = hash.update(JSON.stringify(packs)).digest("hex").slice(0, 16);
      return { ...next.value, generation, packs };
    }
    const { name } = next.value;
    for (const bytes of partsOf(next.value)) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    const writing = write(join(folder, name), next.value, sizes).then(() => void underWay.delete(writing));
    underWay.add(writing);
    if (underWay.size >= writtenAtOnce) await Promise.race(underWay);
  }
}

function partsOf(file: IndexFile | Pack): readonly Uint8Array[] {
  return "bytes" in file ? [file.bytes] : [...file.members, file.tail];
}

async function write(path: string, file: IndexFile | Pack, sizes: SizeTables): Promise<void> {
  const bytes = "bytes" in file ? compress(file.bytes, level) : laid(file, sizes);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await bytes);
}

async function laid({ family, members, share, tail }: Pack, sizes: SizeTables): Promise<Uint8Array> {
  const place = family && sizes.placeFor(family);
  const pack = layPack(await Promise.all(members.map((member) => compress(member, level))), share, tail);
  place?.(pack.sizes);
  return pack.bytes;
}
