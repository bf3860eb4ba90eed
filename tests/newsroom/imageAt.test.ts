import { join } from "node:path";
import { expect, test } from "vitest";
import { imageAt } from "#newsroom/imageAt";
import { newsFile } from "./baseFiles";
import { writeFixture } from "./newsroom";

const files = {
  "content/articles/2024/a.md": newsFile(),
  "content/articles/2024/photo.jpg": "",
  "content/articles/2024/团队 合影.PNG": "",
  "content/articles/2024/drawing.svg": "",
  "content/articles/2024/folder.png/inside.txt": "",
  "content/institutions/gate.webp": "",
  "public/images/logo.avif": "",
  "public/图.png": "",
  "public/secret.txt": "",
  "secret.jpg": "",
};

/** The picture at a path of the site, as a path below the newsroom. */
function shownAt(path: string): string | undefined {
  const { folder, settings } = writeFixture(files);
  return imageAt(settings.content, path)?.slice(join(folder, "/").length);
}

test.each([
  ["/articles/a/photo.jpg", "content/articles/2024/photo.jpg"],
  ["/articles/a/photo.jpg?v=1", "content/articles/2024/photo.jpg"],
  ["/articles/a/%E5%9B%A2%E9%98%9F%20%E5%90%88%E5%BD%B1.PNG", "content/articles/2024/团队 合影.PNG"],
  ["/institutions/first-hospital/gate.webp", "content/institutions/gate.webp"],
  ["/images/logo.avif", "public/images/logo.avif"],
  ["/images/logo.avif?v=1", "public/images/logo.avif"],
  ["/%E5%9B%BE.png", "public/图.png"],
  ["/articles/a/photo.w480.jpg", "content/articles/2024/photo.jpg"],
  ["/images/logo.w960.avif", "public/images/logo.avif"],
])("%s shows %s", (path, file) => {
  expect(shownAt(path)).toBe(file);
});

test.each([
  ["/articles/unknown/photo.jpg", "the record does not exist"],
  ["/people/a/photo.jpg", "the record is of another kind"],
  ["/articles/a/missing.jpg", "no such file lies beside the record"],
  ["/articles/a/missing.w480.jpg", "there is nothing of which it is a version"],
  ["/articles/a/photo.jpg/more.jpg", "the path goes on"],
  ["/articles/a/drawing.svg", "the format can carry scripts"],
  ["/articles/a/a.md", "it is no picture"],
  ["/articles/a/folder.png", "it is a folder"],
  ["/secret.txt", "it is no picture"],
  ["/../secret.jpg", "the path leads out of public"],
  ["/%2e%2e/secret.jpg", "the path leads out of public"],
  ["/images/..%2f..%2fsecret.jpg", "the path leads out of public"],
  ["/articles/a/..%2f..%2f..%2f..%2fsecret.jpg", "the path leads out of the record's folder"],
  ["/articles/a/%00.jpg", "no file has such a name"],
  ["/articles/a/%", "the path is not well formed"],
  ["", "there is no path"],
])("%s shows nothing: %s", (path) => {
  expect(shownAt(path)).toBeUndefined();
});
