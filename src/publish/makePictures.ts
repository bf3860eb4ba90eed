import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import type { SitePath } from "#archive/href";
import { versionsOf } from "#archive/picture";
import type { PublishedPicture } from "#newsroom/edition";
import { endingOf } from "#newsroom/pictureHeader";
import { pruneShelves } from "#newsroom/pruneShelves";
import { checkPicture, encodePicture, encoding } from "#publish/encodePicture";

/** A file made for readers, and where on the site it belongs. */
export type MadePicture = { file: string; path: SitePath };

export type PictureFailure = { file: string; reason: string };

/**
 * Makes the files in which pictures are published: upright, without metadata, no wider than needed.
 * They are kept in `cache` by a hash of the editor's file, so that a second build makes none.
 *
 * @returns every file made, and every picture from which none could be made
 */
export async function makePictures(
  pictures: readonly PublishedPicture[],
  cache: string,
): Promise<{ made: MadePicture[]; failures: PictureFailure[] }> {
  const made: MadePicture[] = [];
  const failures: PictureFailure[] = [];
  // One queue for all processors: each holds one picture, however many there are.
  const queue = pictures.values();
  const work = async () => {
    for (const picture of queue) {
      try {
        made.push(...(await makeVersions(picture, cache)));
      } catch (error) {
        failures.push({ file: picture.file, reason: firstLine(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const used = new Set(made.map(({ file }) => basename(file)));
  pruneShelves(cache, (name) => used.has(name));
  return { made, failures };
}

/** The decoder adds to its words those of pictures that fail at the same moment. */
function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
}

async function makeVersions(picture: PublishedPicture, cache: string): Promise<MadePicture[]> {
  const bytes = await readFile(picture.file);
  const ending = endingOf(picture.file);
  const key = createHash("sha256").update(encoding).update(bytes).digest("hex").slice(0, 32);
  const versions = versionsOf(picture).map((version) => ({
    version,
    file: join(cache, key.slice(0, 2), `${key}-${version.width}x${version.height}${ending}`),
  }));
  const missing = versions.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) await checkPicture(bytes, picture);
  for (const { version, file } of missing) await write(file, await encodePicture(bytes, ending, version));
  return versions.map(({ version: { path }, file }) => ({ file, path }));
}

/** Renamed into place: a killed build leaves no half picture, and two articles may show the same at once. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  renameSync(unfinished, file);
}
