import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { href } from "#archive/href";
import { droppedArticles, isLargeDrop } from "#publish/droppedArticles";
import { archiveOf, article, dateOf } from "../archive/records";

const editionOf = (slugs: readonly string[], from: readonly string[] = []) => ({
  archive: archiveOf(slugs.map((slug) => article(slug))),
  redirects: from.map((path) => ({ from: path, to: href.article("new") })),
});

describe("what a new edition drops", () => {
  test("is what it neither has nor leads on", () => {
    const edition = editionOf(["kept", "new"], ["/articles/moved/"]);
    expect(droppedArticles(["dropped", "kept", "moved"], edition)).toEqual(["dropped"]);
  });

  test.each(["/articles/moved/", "/articles/moved", "/articles/moved/index.html"])(
    "is no article whose old address is written %s",
    (from) => {
      expect(droppedArticles(["moved"], editionOf(["new"], [from]))).toEqual([]);
    },
  );

  test.each(["/articles/moved/photo.jpg", "/articles/moved.html", "/old/articles/moved/", "/articles/moved-on/"])(
    "is an article although %s leads on",
    (from) => {
      expect(droppedArticles(["moved"], editionOf(["new"], [from]))).toEqual(["moved"]);
    },
  );

  test("is no withdrawn article: its page stays", () => {
    const withdrawn = { date: dateOf("2026-01-01"), text: "撤下。" };
    const edition = { archive: archiveOf([article("gone", { withdrawn })]), redirects: [] };
    expect(droppedArticles(["gone"], edition)).toEqual([]);
  });

  test("and what it keeps are together the site that was", () => {
    const slugs = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(slugs, slugs, slugs, (published, kept, moved) => {
        const dropped = droppedArticles(published, editionOf(kept, moved.map(href.article)));
        const expected = published.filter((slug) => !kept.includes(slug) && !moved.includes(slug));
        expect(dropped).toEqual(expected);
      }),
    );
  });
});

test.each([
  [0, 0, false],
  [0, 9, false],
  [1, 1, true],
  [1, 2, true],
  [1, 3, false],
  [2, 5, true],
  [3, 9, false],
  [4, 9, true],
  [33, 100, false],
  [34, 100, true],
  [33_333, 99_999, false],
  [33_334, 99_999, true],
])("%i of %i are too many to drop unasked: %s", (dropped, published, large) => {
  expect(isLargeDrop(dropped, published)).toBe(large);
});
