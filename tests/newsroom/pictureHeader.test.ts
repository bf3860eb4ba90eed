import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { endingOf, readPictureHeader } from "#newsroom/pictureHeader";
import { writeFixture } from "./newsroom";
import { endings, movingPicture, picture, pictureWithMetadata, small } from "./pictures";

function headerOf(bytes: Uint8Array) {
  const file = join(writeFixture({}).folder, "picture");
  writeFileSync(file, bytes);
  return readPictureHeader(file);
}

const lying = { width: 40, height: 30, orientation: 6 };
const turnedPictures = {
  jpg: await pictureWithMetadata("jpg", lying),
  png: await pictureWithMetadata("png", lying),
  gif: await pictureWithMetadata("gif", lying),
  webp: await pictureWithMetadata("webp", lying),
  avif: await pictureWithMetadata("avif", lying),
};

const orientations = [1, 2, 3, 4, 5, 6, 7, 8];
const turned = endings.flatMap((ending) => orientations.map((orientation) => [ending, orientation] as const));

test.each(turned)("the size of a .%s of orientation %i is the one that readers see", async (ending, orientation) => {
  for (const make of [picture, pictureWithMetadata]) {
    const bytes = await make(ending, { width: 40, height: 30, orientation });
    const { autoOrient } = await sharp(bytes).metadata();
    expect(headerOf(bytes)).toEqual({ ...autoOrient, ending: `.${ending}` });
  }
});

test("a quarter turn makes a wide picture high", async () => {
  for (const ending of ["jpg", "png", "webp", "avif"] as const) {
    const bytes = await picture(ending, { width: 40, height: 30, orientation: 6 });
    expect(headerOf(bytes), ending).toMatchObject({ width: 30, height: 40 });
  }
});

test("of a moving picture the size is that of one frame", async () => {
  for (const ending of ["gif", "webp"] as const)
    expect(headerOf(await movingPicture(ending, { width: 40, height: 30 }))).toMatchObject({ width: 40, height: 30 });
});

test("a header may be longer than what is read of it at first", async () => {
  const bytes = await picture("jpg", { width: 40, height: 30 });
  const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0xff, 0xff]), Buffer.alloc(65_533)]);
  const long = Buffer.concat([bytes.subarray(0, 2), segment, segment, segment, bytes.subarray(2)]);
  expect(headerOf(long)).toMatchObject({ width: 40, height: 30 });
});

test.each([
  ["nothing", ""],
  ["words", "这不是图片。"],
  ["the beginning of a JPEG", "\u00ff\u00d8\u00ff\u00e0"],
  ["a drawing in HTML", "<html><body>图</body></html>"],
])("%s is no picture", (_what, text) => {
  expect(headerOf(Buffer.from(text, "latin1"))).toBeUndefined();
});

const damaged = fc
  .tuple(fc.constantFrom(...endings), fc.boolean())
  .map(([ending, turned]) => (turned ? turnedPictures[ending] : small[ending]))
  .chain((bytes) =>
    fc.record({
      bytes: fc.constant(bytes),
      cut: fc.nat(bytes.length),
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
    }),
  );

test("a damaged picture has a whole size or none", () => {
  const file = join(writeFixture({}).folder, "picture");
  fc.assert(
    fc.property(damaged, ({ bytes, cut, changes }) => {
      const broken = Buffer.from(bytes);
      for (const [at, value] of changes) broken[at] = value;
      writeFileSync(file, broken.subarray(0, bytes.length - cut));
      const header = readPictureHeader(file);
      for (const pixels of header ? [header.width, header.height] : [])
        expect(Number.isInteger(pixels) && pixels > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a file's ending is the one that its format usually has", () => {
  expect(["a.JPEG", "b.jpg", "c.Png"].map(endingOf)).toEqual([".jpg", ".jpg", ".png"]);
});
