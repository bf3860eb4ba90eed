import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOf, startOf } from "#archive/date";
import { oldestFirst } from "#archive/milestones";
import { timeAxis } from "#archive/views/timeAxis";
import type { Mark, RulerEntry } from "#archive/views/timeRuler";
import { extentOf, marksOn, rowLimit, viewRuler } from "#archive/views/timeRuler";
import { dateOf } from "../records";
import { anyDates } from "./dates";

const entry = (date: string, dateNote?: string): RulerEntry => ({ date: dateOf(date), dateNote });
const rulerOf = (...dates: string[]) => viewRuler(dates.map((date) => entry(date)));

/** Entries with an axis of their own, some of them inferred. */
const entries: fc.Arbitrary<RulerEntry[]> = anyDates.chain((dates) =>
  fc.tuple(
    ...dates.map((date) => fc.boolean().map((isInferred) => ({ date, ...(isInferred && { dateNote: "推定" }) }))),
  ),
);

function marksOf(list: readonly RulerEntry[]) {
  const axis = timeAxis(list.map(({ date }) => date));
  if (!axis) throw new Error("Dates have an axis.");
  return { axis, marks: marksOn(axis, oldestFirst(list)) };
}

const rowsIn = (marks: readonly Mark[]) =>
  [...new Set(marks.map(({ row }) => row))].map((row) => marks.filter((mark) => mark.row === row));

describe("a ruler", () => {
  test("is drawn for three entries with two dates and for nothing less", () => {
    expect(rulerOf()).toBeUndefined();
    expect(rulerOf("2019", "2024")).toBeUndefined();
    expect(rulerOf("2024", "2024", "2024")).toBeUndefined();
    expect(rulerOf("2019", "2024", "2024")).toBeDefined();
    expect(rulerOf("2024", "2024", "2024-01")).toBeDefined();
  });

  test("knows what it says in words: from when, to when, how many, how many inferred", () => {
    const ruler = viewRuler([entry("2024-02-27", "年份推定"), entry("2013"), entry("2023"), entry("2023")]);
    expect(ruler).toMatchObject({ first: dateOf("2013"), last: dateOf("2024-02-27"), total: 4, inferred: 1 });
  });

  test("an exact day is a dot, a year is a bar of a year, a month that would be too short to see a chip", () => {
    const ruler = rulerOf("1930", "1990-05", "2024", "2024-02-27", "2024-02-27T09:00:00+08:00");
    expect(ruler?.marks.map(({ shape }) => shape)).toEqual(["chip", "chip", "chip", "dot", "dot"]);
    expect(rulerOf("2022", "2023", "2024-02-27")?.marks.map(({ shape }) => shape)).toEqual(["bar", "bar", "dot"]);
    expect(rulerOf("2024-01", "2024-02", "2024-02-27")?.marks.map(({ shape }) => shape)).toEqual(["bar", "bar", "dot"]);
  });

  test("marks that would meet stand above each other, neighbours side by side", () => {
    expect(rulerOf("2023", "2023", "2023-05-16", "2024")?.marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
    expect(rulerOf("2024-01", "2024-02", "2024-03")?.rows).toBe(1);
  });

  test("more entries of one date than there are rows share a mark, an inferred one its own", () => {
    const year = Array.from({ length: rowLimit + 1 }, () => entry("2023"));
    const ruler = viewRuler([...year, entry("2023", "推定"), entry("2024")]);
    expect(ruler?.marks).toHaveLength(3);
    expect(ruler).toMatchObject({ rows: 2, total: rowLimit + 3, inferred: 1 });
  });
});

describe("the marks of any dates", () => {
  test("of one row do not meet, and run in the order of the list", () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const row of rowsIn(marksOf(list).marks)) {
          row.slice(1).forEach((mark, index) => {
            const before = row[index];
            if (!before) throw new Error("A list has no gaps.");
            expect(extentOf(mark).left).toBeGreaterThanOrEqual(extentOf(before).right);
            expect(mark.from).toBeGreaterThanOrEqual(before.from);
          });
        }
      }),
    );
  });

  test("lie on the axis and are as long as what is known", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { axis, marks } = marksOf(list);
        const periods = oldestFirst(list).map(({ date }) => `${startOf(date)} ${endOf(date)}`);
        for (const { from, to } of marks) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
          expect(Math.max(from, to)).toBeLessThanOrEqual(100);
          const instant = (share: number) => Math.round(axis.from + ((axis.to - axis.from) * share) / 100);
          expect(periods).toContain(`${instant(from)} ${instant(to)}`);
        }
      }),
    );
  });

  test("are one for each entry, in the order of the list, while the rows suffice; else one for each date", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { marks } = marksOf(list);
        const rows = rowsIn(marks).length;
        expect(Math.max(...marks.map(({ row }) => row)) + 1).toBe(rows);
        const dates = new Set(list.map(({ date, dateNote }) => `${date.iso} ${dateNote}`)).size;
        expect([list.length, dates]).toContain(marks.length);
        if (marks.length < list.length) return;
        expect(marks.map(({ inferred }) => inferred)).toEqual(
          oldestFirst(list).map(({ dateNote }) => Boolean(dateNote)),
        );
        if (dates < list.length) expect(rows).toBeLessThanOrEqual(rowLimit);
      }),
    );
  });
});
