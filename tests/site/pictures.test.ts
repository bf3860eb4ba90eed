import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { metadataMark } from "../newsroom/pictures";
import { attribute, elementsIn, filesOf, readPage } from "./page";
import { fixture } from "./sites";

const pictures = (folder: string) => filesOf(folder).filter((file) => /\.(jpg|png|webp)$/.test(file));

test("no published file tells what cameras and editors wrote into the pictures", async () => {
  const { out, content } = fixture();
  const marked = (folder: string) =>
    filesOf(folder).filter((file) => readFileSync(join(folder, file)).includes(metadataMark));
  expect(marked(dirname(content))).toHaveLength(3);
  expect(marked(out)).toEqual([]);
  const made = pictures(out).filter((file) => !file.includes("unshown"));
  expect(made.length).toBeGreaterThan(7);
  for (const file of made) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(join(out, file)).metadata();
    expect({ exif, xmp, iptc, icc, orientation }, file).toEqual({});
  }
});

test("a picture that lay on its side stands upright, with its own size in the page", () => {
  const [lead, ...inText] = elementsIn(readPage(fixture().out, "/articles/full/").tree, "img");
  const stated = [lead, ...inText].map(
    (image) => image && ["width", "height"].map((name) => Number(attribute(image, name))),
  );
  expect(stated).toEqual([
    [1600, 1920],
    [900, 600],
    [1000, 700],
  ]);
});

test("a file of public/ that no record shows is published as it is", () => {
  const { out, content } = fixture();
  const unshown = "pictures/unshown.png";
  expect(readFileSync(join(out, unshown)).equals(readFileSync(join(dirname(content), "public", unshown)))).toBe(true);
});
