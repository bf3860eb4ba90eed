import fc from "fast-check";
import { expect, test } from "vitest";
import { startOf } from "#archive/date";
import { compareText, newestFirst } from "#archive/order";
import { pageCount, pageOf, pageSize, pagesToOffer } from "#archive/paging";
import { article, articles, dateOf } from "./records";

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

test("the newest comes first, and of the same day the slug decides", () => {
  const dated = (slug: string, date: string) => article(slug, { date: dateOf(date) });
  const list = [
    dated("b", "2024-05-16"),
    dated("year", "2024"),
    dated("a", "2024-05-16"),
    dated("time", "2024-05-16T00:00:01+08:00"),
    dated("month", "2024-05"),
    dated("first", "2024-01-01"),
  ];
  expect(slugs(newestFirst(list))).toEqual(["time", "a", "b", "month", "first", "year"]);
});

test("the order does not depend on the order in which articles are read", () => {
  fc.assert(
    fc.property(articles, fc.infiniteStream(fc.nat()), (list, randomness) => {
      const keyed = list.map((entry) => ({ entry, key: randomness.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
      expect(slugs(newestFirst(shuffled))).toEqual(slugs(newestFirst(list)));
    }),
  );
});

test("every neighbour in the order is older, or as old with a later slug; nothing is lost and the list given stays", () => {
  fc.assert(
    fc.property(articles, (list) => {
      const before = slugs(list);
      const ordered = newestFirst(list);
      expect(slugs(list)).toEqual(before);
      expect(slugs(ordered).sort()).toEqual([...before].sort());
      ordered.slice(1).forEach((later, index) => {
        const earlier = ordered[index];
        if (!earlier) throw new Error("A list has no gaps.");
        const apart = startOf(earlier.date) - startOf(later.date);
        expect(apart > 0 || (apart === 0 && compareText(earlier.slug, later.slug) < 0)).toBe(true);
      });
    }),
  );
});

test("texts compare by code unit, as on every other machine", () => {
  expect(["b", "a", "B", "10", "9", "肝", "a-b", "ab"].sort(compareText)).toEqual([
    "10",
    "9",
    "B",
    "a",
    "a-b",
    "ab",
    "b",
    "肝",
  ]);
  expect(compareText("a", "a")).toBe(0);
});

test("pages cut a list into parts that make it whole again, whatever their size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(1, 7, pageSize, 300), (total, size) => {
      const list = Array.from({ length: total }, (_, index) => index);
      const pages = Array.from({ length: pageCount(total, size) }, (_, index) => pageOf(list, index + 1, size));
      expect(pages.flat()).toEqual(list);
      expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      expect(pages.at(-1)?.length ?? 0).toBeLessThanOrEqual(size);
      expect(pages.length === 1 || (pages.at(-1)?.length ?? 0) > 0).toBe(true);
    }),
  );
});

test("a page beyond the last is empty", () => {
  expect(pageOf([1, 2, 3], 2)).toEqual([]);
});

test("thirty articles make one page, thirty-one make two, none makes one", () => {
  expect([0, 1, 30, 31, 60, 61].map((total) => pageCount(total))).toEqual([1, 1, 1, 2, 2, 3]);
});

test("links are offered to the first page, the last and two on each side", () => {
  expect(pagesToOffer({ page: 10, pages: 20, total: 600 })).toEqual([1, 8, 9, 10, 11, 12, 20]);
  expect(pagesToOffer({ page: 1, pages: 1, total: 3 })).toEqual([1]);
  expect(pagesToOffer({ page: 2, pages: 3, total: 90 })).toEqual([1, 2, 3]);
});

test("the pages on offer ascend, stay within the list and hold the current one", () => {
  const paging = fc
    .integer({ min: 1, max: 60 })
    .chain((pages) => fc.record({ page: fc.integer({ min: 1, max: pages }), pages: fc.constant(pages) }));
  fc.assert(
    fc.property(paging, ({ page, pages }) => {
      const offered = pagesToOffer({ page, pages, total: pages * pageSize });
      expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b));
      expect(offered).toEqual(expect.arrayContaining([1, page, pages]));
      expect(offered.at(-1)).toBe(pages);
      expect(offered.length).toBeLessThanOrEqual(7);
    }),
  );
});
