import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { versionsOf } from "#archive/picture";
import type { PublishedPicture } from "#newsroom/edition";
import { endingOf } from "#newsroom/pictureHeader";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { keyOf, pruneShelves, shelved } from "#newsroom/shelves";
import { isSystemError } from "#newsroom/systemError";
import { checkPicture, encodePicture, encoding } from "#publish/encodePicture";
import { writeBelow } from "#publish/writeBelow";

export type PictureFailure = { file: string; reason: string };

/**
 * Makes the files in which pictures are published: upright, without metadata, no wider than needed.
 * They are kept in `cache` by a hash of the editor's file, so that a second build makes none.
 *
 * @param root a folder that stands for the root of the site: every file is written to its place below
 * @returns every picture from which none could be made
 */
export async function makePictures(
  pictures: readonly PublishedPicture[],
  cache: string,
  root: string,
): Promise<PictureFailure[]> {
  const used = new Set<string>();
  const failures: PictureFailure[] = [];
  // One queue for all processors: each holds one picture, however many there are.
  const queue = pictures.values();
  const work = async () => {
    for (const picture of queue) {
      try {
        for (const { version, name, bytes } of await versionsMade(picture, cache)) {
          used.add(name);
          writeBelow(root, version.path, bytes);
        }
      } catch (error) {
        // The disk's trouble is not the picture's.
        if (isSystemError(error) && error.path !== picture.file) throw error;
        failures.push({ file: picture.file, reason: firstLine(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  pruneShelves(cache, (name) => used.has(name));
  return failures;
}

/** The decoder adds to its words those of pictures that fail at the same moment. */
function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
}

/** Every width of a picture, taken from the cache where it is whole there, else encoded and kept. */
async function versionsMade(picture: PublishedPicture, cache: string) {
  const bytes = await readFile(picture.file);
  const ending = endingOf(picture.file);
  const key = keyOf(createHash("sha256").update(encoding).update(bytes).digest("hex"));
  const kept = versionsOf(picture).map((version) => {
    const name = `${key}-${version.width}x${version.height}`;
    return { version, name, bytes: readSealed(shelved(cache, name), name) };
  });
  if (kept.some((made) => made.bytes === undefined)) await checkPicture(bytes, picture);
  const made = [];
  for (const { version, name, bytes: known } of kept) {
    const encoded = known ?? (await encodePicture(bytes, ending, version));
    if (!known) writeSealed(shelved(cache, name), name, encoded);
    made.push({ version, name, bytes: encoded });
  }
  return made;
}
