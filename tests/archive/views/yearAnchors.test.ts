import fc from "fast-check";
import { expect, test } from "vitest";
import { yearOf } from "#archive/date";
import { href } from "#archive/href";
import { yearAnchors } from "#archive/views/yearAnchors";
import { articles, dateOf } from "../records";

const row = (slug: string, date: string) => ({ slug, date: dateOf(date) });

test("the first row of each year has the id to which the year's bar leads", () => {
  const anchors = yearAnchors([row("c", "2024-05"), row("b", "2023"), row("a", "2023-01-01"), row("z", "2019-12-31")]);
  expect([...anchors]).toEqual([
    ["c", "_2024"],
    ["b", "_2023"],
    ["z", "_2019"],
  ]);
  for (const id of anchors.values()) expect(href.yearIn("/archive/", 2, id.slice(1))).toBe(`/archive/page/2/#${id}`);
});

test("a list without rows has no ids", () => {
  expect([...yearAnchors([])]).toEqual([]);
});

test("whatever the order of the rows, each of their years is named once, by its first row", () => {
  fc.assert(
    fc.property(articles, (rows) => {
      const years = [...new Set(rows.map(({ date }) => yearOf(date)))];
      const first = (year: string) => rows.find(({ date }) => yearOf(date) === year)?.slug;
      expect([...yearAnchors(rows)]).toEqual(years.map((year) => [first(year), `_${year}`]));
    }),
  );
});
