import fc from "fast-check";
import { expect, test } from "vitest";
import { href } from "#archive/href";
import { firstId, oldIds } from "#archive/oldIds";

test.each([
  ["/tags/old/", ["old"]],
  ["/tags/old", ["old"]],
  ["/tags/old/index.html", ["old"]],
  ["/tags/index.html", []],
  ["/tags/", []],
  ["/tags/old.html", []],
  ["/tags/Old/", []],
  ["/tags/旧/", []],
  ["/tags/old/page/2/", []],
  ["/people/old/", []],
  ["/site/tags/old/", []],
])("as a tag's old path %s has the ids %j", (path, ids) => {
  expect(oldIds([path], href.tag)).toEqual(ids);
});

test("the first id is the oldest that the page had here, and its own where it had none", () => {
  expect(firstId("newest", ["/topics/a.html", "/tags/oldest/", "/tags/newer"], href.tag)).toBe("oldest");
  expect(firstId("newest", ["/topics/a.html"], href.tag)).toBe("newest");
});

test("whatever an old path is, an id in it leads back to it", () => {
  const unit = fc.constantFrom("a", "9", "-", "/", "index.html", ".html", "A", "旧", " ", "\0");
  const path = fc.string({ unit, maxLength: 4 }).map((rest) => `/tags/${rest}`);
  fc.assert(
    fc.property(path, (old) => {
      for (const id of oldIds([old], href.tag)) {
        const page = href.tag(id);
        expect([page, page.slice(0, -1), `${page}index.html`]).toContain(old);
      }
    }),
  );
});
