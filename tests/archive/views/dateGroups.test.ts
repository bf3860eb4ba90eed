import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByDate } from "#archive/views/dateGroups";
import { dateOf } from "../records";
import { anyDates } from "./dates";

test("neighbours of the same date stand together; a year and its January are two dates", () => {
  const entries = ["2022", "2022-01", "2022-01", "2023"].map((date, number) => ({ date: dateOf(date), number }));
  expect(groupByDate(entries).map(({ date, entries: of }) => [date.iso, of.map(({ number }) => number)])).toEqual([
    ["2022", [0]],
    ["2022-01", [1, 2]],
    ["2023", [3]],
  ]);
});

test("groups hold every entry in its order, and none begins with the date of the one before", () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const entries = dates.map((date) => ({ date }));
      const groups = groupByDate(entries);
      expect(groups.flatMap((group) => group.entries)).toEqual(entries);
      expect(groups.filter(({ date }, index) => date.iso === groups[index - 1]?.date.iso)).toEqual([]);
      for (const group of groups) expect(new Set(group.entries.map(({ date }) => date.iso)).size).toBe(1);
    }),
  );
});
