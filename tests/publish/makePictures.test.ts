import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import type { PictureSize } from "#archive/picture";
import { writeSealed } from "#newsroom/sealedFile";
import { makePictures } from "#publish/makePictures";
import { damages, keptIn } from "../newsroom/damages";
import { endings, metadataMark, movingPicture, picture, pictureWithMetadata, small } from "../newsroom/pictures";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes the published files of one picture; `made` holds their bytes by name. */
async function publish(name: string, bytes: Uint8Array, size: PictureSize, cache = temporaryFolder()) {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const root = temporaryFolder();
  const failures = await makePictures([{ file, path: `/${name}`, ...size }], cache, root);
  return { made: filesIn(root), failures };
}

/** The bytes of every file of a site's root, by its path; narrower versions first. */
function filesIn(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.includes("."));
  const width = (path: string) => Number(/\.w(\d+)\./.exec(path)?.[1] ?? Number.POSITIVE_INFINITY);
  paths.sort((one, other) => (width(one) < width(other) ? -1 : 1));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

test.each(endings)("a .%s is published upright, without metadata, in its own format", async (ending) => {
  const bytes = await pictureWithMetadata(ending, { width: 600, height: 400, orientation: 6 });
  if (ending !== "gif") expect(bytes.includes(metadataMark)).toBe(true);
  const size = (await sharp(bytes).metadata()).autoOrient;
  const { made, failures } = await publish(`photo.${ending}`, bytes, size);
  expect(failures).toEqual([]);
  expect([...made.keys()]).toEqual(
    size.width > 480 ? [`photo.w480.${ending}`, `photo.${ending}`] : [`photo.${ending}`],
  );
  for (const file of made.values()) {
    expect(file.includes(metadataMark)).toBe(false);
    const { exif, xmp, iptc, icc, orientation, comments, format } = await sharp(file).metadata();
    expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({});
    expect(format).toBe((await sharp(bytes).metadata()).format);
  }
  const last = await sharp(made.get(`photo.${ending}`)).metadata();
  expect({ width: last.width, height: last.height }).toEqual(size);
});

test("a comment in a JPEG is not published", async () => {
  const comment = Buffer.from(metadataMark);
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  const bytes = Buffer.concat([small.jpg.subarray(0, 2), head, comment, small.jpg.subarray(2)]);
  const { made } = await publish("photo.jpg", bytes, { width: 4, height: 3 });
  expect(made.get("photo.jpg")?.includes(metadataMark)).toBe(false);
});

test("a wide picture is published in three widths, none wider than needed", async () => {
  const { made } = await publish("a.jpg", await picture("jpg", { width: 2000, height: 1000 }), {
    width: 2000,
    height: 1000,
  });
  const sizes = await Promise.all([...made.values()].map(async (file) => (await sharp(file).metadata()).width));
  expect([[...made.keys()], sizes]).toEqual([
    ["a.w480.jpg", "a.w960.jpg", "a.jpg"],
    [480, 960, 1600],
  ]);
});

test.each(["gif", "webp"] as const)("a moving .%s still moves, in every width", async (ending) => {
  const bytes = await movingPicture(ending, { width: 600, height: 30 });
  const { made } = await publish(`m.${ending}`, bytes, { width: 600, height: 30 });
  expect([...made.keys()]).toEqual([`m.w480.${ending}`, `m.${ending}`]);
  for (const file of made.values()) {
    const { pages, delay, loop, pageHeight, height } = await sharp(file, { animated: true }).metadata();
    expect({ pages, delay, loop }).toEqual({ pages: 2, delay: [300, 500], loop: 2 });
    expect(height).toBe((pageHeight ?? 0) * 2);
  }
});

test("the same picture gives the same bytes, with an empty cache and a full one", async () => {
  const bytes = await pictureWithMetadata("jpg", { width: 1000, height: 700 });
  const size = { width: 1000, height: 700 };
  const cache = temporaryFolder();
  const first = await publish("a.jpg", bytes, size, cache);
  expect(await publish("a.jpg", bytes, size, cache)).toEqual(first);
  expect(await publish("a.jpg", bytes, size)).toEqual(first);
});

test("a second build takes what it finds in the cache", async () => {
  const cache = temporaryFolder();
  await publish("a.png", small.png, { width: 4, height: 3 }, cache);
  const [[name, file] = ["", ""]] = keptIn(cache);
  writeSealed(file, name, "from the cache");
  const { made } = await publish("a.png", small.png, { width: 4, height: 3 }, cache);
  expect(made.get("a.png")?.toString()).toBe("from the cache");
});

test.each(damages)(
  "a picture in the cache that %s is made anew, and is right in the build after it",
  async (_what, damage) => {
    const cache = temporaryFolder();
    const bytes = await picture("jpg", { width: 700, height: 400 });
    const size = { width: 700, height: 400 };
    const first = await publish("a.jpg", bytes, size, cache);
    damage([...keptIn(cache).values()]);
    expect(await publish("a.jpg", bytes, size, cache)).toEqual(first);
    expect(await publish("a.jpg", bytes, size, cache)).toEqual(first);
  },
);

test("a picture that several articles show is made once for each of them", async () => {
  const file = join(temporaryFolder(), "a.jpg");
  writeFileSync(file, await picture("jpg", { width: 700, height: 400 }));
  const paths = ["/articles/a/a.jpg", "/articles/b/a.jpg", "/articles/c/a.jpg"] as const;
  const pictures = paths.map((path) => ({ file, path, width: 700, height: 400 }));
  const root = temporaryFolder();
  expect(await makePictures(pictures, temporaryFolder(), root)).toEqual([]);
  expect([...filesIn(root).keys()].map((path) => `/${path}`).sort()).toEqual(
    [...paths, ...paths.map((path) => path.replace(".jpg", ".w480.jpg"))].sort(),
  );
});

test("every picture that cannot be read to its end is named, and the sound ones are made", async () => {
  const folder = temporaryFolder();
  const whole = await picture("jpg", { width: 300, height: 200 });
  writeFileSync(join(folder, "sound.jpg"), whole);
  writeFileSync(join(folder, "cut.jpg"), whole.subarray(0, whole.length / 2));
  writeFileSync(join(folder, "other.jpg"), await picture("jpg", { width: 200, height: 300 }));
  const names = ["sound.jpg", "cut.jpg", "other.jpg", "gone.jpg"];
  const pictures = names.map((name) => ({
    file: join(folder, name),
    path: `/${name}` as const,
    width: 300,
    height: 200,
  }));
  const root = temporaryFolder();
  const failures = await makePictures(pictures, temporaryFolder(), root);
  expect([...filesIn(root).keys()]).toEqual(["sound.jpg"]);
  expect(failures.map(({ file }) => basename(file)).sort()).toEqual(["cut.jpg", "gone.jpg", "other.jpg"]);
  expect(failures.filter(({ reason }) => reason.includes("\n"))).toEqual([]);
  expect(failures.find(({ file }) => file.endsWith("other.jpg"))?.reason).toBe(
    "200 × 300 pixels; its header says 300 × 200",
  );
});
