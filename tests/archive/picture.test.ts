import fc from "fast-check";
import { expect, test } from "vitest";
import { isVersionName, pictureSource, versionsOf, withoutVersion } from "#archive/picture";

const path = "/articles/a/团队 合影.JPG";
const pixels = fc.integer({ min: 1, max: 20_000 });

test("a wide picture is published in three versions, the last under its own name", () => {
  expect(versionsOf({ path, width: 3200, height: 2000 })).toEqual([
    { path: "/articles/a/团队 合影.w480.JPG", width: 480, height: 300 },
    { path: "/articles/a/团队 合影.w960.JPG", width: 960, height: 600 },
    { path, width: 1600, height: 1000 },
  ]);
});

test.each([
  [480, [480]],
  [481, [480, 481]],
  [960, [480, 960]],
  [1600, [480, 960, 1600]],
  [1601, [480, 960, 1600]],
])("a picture %i pixels wide is published with the widths %j", (width, widths) => {
  expect(versionsOf({ path, width, height: 9 }).map((version) => version.width)).toEqual(widths);
});

test("no version is wider than the picture, has no height, or has another shape", () => {
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      for (const version of versionsOf({ path, width, height })) {
        expect(version.width).toBeLessThanOrEqual(width);
        expect(Number.isInteger(version.height) && version.height >= 1).toBe(true);
        expect(Math.abs(version.height - (version.width * height) / width)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the name of every narrower version is kept, and leads back to the picture", () => {
  const names = versionsOf({ path, width: 3200, height: 2000 }).map((version) => version.path);
  expect(names.map(isVersionName)).toEqual([true, true, false]);
  expect(names.map(withoutVersion)).toEqual([path, path, path]);
  expect(["photo.w480.jpg", "photo.W9.PNG", "photo.w.jpg", "w480.jpg", "photo-w480.jpg"].map(isVersionName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a browser may choose among the versions, each with a link that needs no escaping", () => {
  const source = pictureSource({ path: "/a b/图,1.png", width: 1000, height: 500 }, (to) => `/base${to}`);
  expect(source).toMatchObject({ src: "/base/a%20b/%E5%9B%BE%2C1.png", width: 1000, height: 500 });
  expect(source.srcSet).toBe(
    "/base/a%20b/%E5%9B%BE%2C1.w480.png 480w, /base/a%20b/%E5%9B%BE%2C1.w960.png 960w, /base/a%20b/%E5%9B%BE%2C1.png 1000w",
  );
});

test("of a narrow picture there is nothing to choose", () => {
  expect(pictureSource({ path, width: 300, height: 200 }, (to) => to)).toEqual({
    src: "/articles/a/%E5%9B%A2%E9%98%9F%20%E5%90%88%E5%BD%B1.JPG",
    width: 300,
    height: 200,
  });
});
