import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { workFolder } from "#newsroom/workFolder";
import { newsFile } from "./baseFiles";
import { damages } from "./damages";
import { writeFixture } from "./newsroom";
import { picture, small } from "./pictures";

const photo = "/articles/a/photo.png";

/** A newsroom with one picture, how wide it is found to be, and where headers are kept. */
function newsroomWithPicture() {
  const { settings } = writeFixture({
    "content/articles/2024/a.md": newsFile({}, "![图](photo.png)"),
    "content/articles/2024/photo.png": small.png,
  });
  return {
    file: join(settings.content, "articles/2024/photo.png"),
    text: join(settings.content, "articles/2024/a.md"),
    store: join(workFolder(settings.content), "pictures.json"),
    width: () => readNewsroom(settings).edition?.pictures.get(photo)?.width,
  };
}

/** Changes what is kept as if that had been found. */
function change(store: string, from: string, to: string): void {
  const kept = readSealed(store, "picture-headers")?.toString() ?? "";
  expect(kept).toContain(from);
  writeSealed(store, "picture-headers", kept.replace(from, to));
}

test("a second reading takes the size that was kept, until the file changes", async () => {
  const { file, store, width } = newsroomWithPicture();
  expect(width()).toBe(4);
  change(store, '"width":4', '"width":7');
  expect(width()).toBe(7);
  writeFileSync(file, await picture("png", { width: 9, height: 3 }));
  expect(width()).toBe(9);
});

test("a file that keeps its length and its time of writing, but not its bytes, is read anew", async () => {
  const { file, width } = newsroomWithPicture();
  expect(width()).toBe(4);
  const { mtime } = statSync(file);
  const other = Buffer.from(small.png);
  other.writeUInt32BE(5, 16);
  writeFileSync(file, other);
  utimesSync(file, mtime, mtime);
  expect(width()).toBe(5);
});

test("the size of a picture that nothing shows any more is forgotten", () => {
  const { text, store, width } = newsroomWithPicture();
  width();
  expect(readFileSync(store, "utf8")).toContain("photo.png");
  writeFileSync(text, newsFile());
  width();
  expect(readFileSync(store, "utf8")).not.toContain("photo.png");
});

test("sizes that other code has read are not trusted, and a second reading writes nothing", () => {
  const { store, width } = newsroomWithPicture();
  width();
  const { ctimeMs } = statSync(store);
  width();
  expect(statSync(store).ctimeMs).toBe(ctimeMs);
  change(store, '"width":4', '"width":7');
  change(store, '"code":"', '"code":"other ');
  expect(width()).toBe(4);
  rmSync(store);
  expect(width()).toBe(4);
  expect(existsSync(store)).toBe(true);
});

test.each(damages.slice(0, -1))("kept sizes of which the file %s are read anew without a word", (_what, damage) => {
  const { store, width } = newsroomWithPicture();
  expect(width()).toBe(4);
  damage([store]);
  expect(width()).toBe(4);
  expect(readSealed(store, "picture-headers")).toBeDefined();
});
