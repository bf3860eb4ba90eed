import fc from "fast-check";
import { expect, test } from "vitest";
import { startOf } from "#archive/date";
import { lastChangeIn } from "#archive/lastChange";
import { archiveOf, article, articles, dateOf } from "./records";

test("the last change of a list is that of the record that changed last, whatever the date of its news", () => {
  const { articles: all } = archiveOf([
    article("new", { date: dateOf("2026-05"), added: dateOf("2026-06-01") }),
    article("old", { date: dateOf("1998"), added: dateOf("2026-01-01"), updated: dateOf("2026-07-02") }),
  ]);
  expect(lastChangeIn(all)([0, 1])).toEqual(dateOf("2026-07-02"));
  expect(lastChangeIn(all)([0])).toEqual(dateOf("2026-06-01"));
});

test("a list without articles has not changed", () => {
  expect(lastChangeIn([])([])).toBeUndefined();
});

test("no member of any list changed later", () => {
  const added = fc.constantFrom("2026", "2026-03", "2026-03-01", "2026-03-01T09:00:00+08:00", "2025-12-31");
  fc.assert(
    fc.property(articles, fc.array(added, { minLength: 25, maxLength: 25 }), (list, dates) => {
      const dated = list.map((one, at) => ({ ...one, added: dateOf(dates[at] ?? "2026") }));
      const { articles: all } = archiveOf(dated);
      const newest = lastChangeIn(all)(all.keys());
      expect(newest && startOf(newest)).toBe(
        all.length === 0 ? undefined : Math.max(...all.map(({ changed }) => startOf(changed))),
      );
    }),
  );
});
