import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOf, startOf } from "#archive/date";
import { labelRoom, shareOf, timeAxis } from "#archive/views/timeAxis";
import { dateOf } from "../records";
import { anyDates } from "./dates";

const axisOf = (...dates: string[]) => timeAxis(dates.map(dateOf));
const labelsOf = (...dates: string[]) =>
  axisOf(...dates)?.ticks.flatMap(({ date, labelled }) => (labelled ? date.iso : []));

const lastOf = (...dates: string[]) => axisOf(...dates)?.last?.iso;

describe("an axis of time", () => {
  test("there is none without a date", () => {
    expect(timeAxis([])).toBeUndefined();
  });

  test("runs from the beginning of the first year to the end of the last", () => {
    const axis = axisOf("2019-05-16", "2013-11", "2024");
    expect([axis?.from, axis?.to]).toEqual([startOf(dateOf("2013")), startOf(dateOf("2025"))]);
  });

  test("dates of one year stand on its twelve months, named by the quarter", () => {
    expect(axisOf("2024-05", "2024")?.ticks.map(({ date }) => date.iso)).toEqual([
      "2024",
      ...["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2024-${month}`),
    ]);
    expect(labelsOf("2024-05", "2024")).toEqual(["2024", "2024-04", "2024-07", "2024-10"]);
  });

  test.each([
    ["2022", "2024", ["2022", "2023", "2024"]],
    ["2014", "2019", ["2014", "2015", "2016", "2017", "2018", "2019"]],
    ["2015", "2020", ["2015", "2016", "2017", "2018", "2019", "2020"]],
    ["2013", "2024", ["2013", "2016", "2018", "2020", "2022"]],
    ["2006", "2024", ["2006", "2010", "2015", "2020"]],
    ["1972", "2024", ["1972", "1990", "2000", "2010"]],
    ["1930", "2024", ["1930", "1950", "1975", "2000"]],
    ["1835", "2024", ["1835", "1900", "1950"]],
    ["0220", "2024", ["0220", "1000", "1500"]],
  ])("from %s to %s the labels are round and each has room", (first, last, labels) => {
    expect(labelsOf(first, last)).toEqual(labels);
  });

  test("the last year stands at the end where there is room and it has no label of its own", () => {
    expect(lastOf("2013", "2026")).toBe("2026");
    expect(lastOf("2013", "2024")).toBeUndefined();
    expect(lastOf("2014", "2019")).toBeUndefined();
    expect(lastOf("2024", "2024-05")).toBeUndefined();
  });

  test("three years or more have at least three labels, the one at the end counted, and it meets none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 2, max: 999 }), (first, more) => {
        const axis = axisOf(String(first), String(first + more));
        const labels = axis?.ticks.filter(({ labelled }) => labelled).map(({ at }) => at) ?? [];
        expect(labels.length + (axis?.last ? 1 : 0)).toBeGreaterThanOrEqual(3);
        if (axis?.last) expect(Math.max(...labels)).toBeLessThanOrEqual(100 - 2 * labelRoom);
      }),
    );
  });

  test("ticks ascend from the beginning and stay on it", () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const places = timeAxis(dates)?.ticks.map(({ at }) => at) ?? [];
        expect(places[0]).toBe(0);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.at(-1)).toBeLessThan(100);
        expect(places.length).toBeLessThanOrEqual(33);
      }),
    );
  });

  test("at most six ticks are labelled, never two closer than a label is wide, the last not closer to the end", () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const labels = timeAxis(dates)?.ticks.filter(({ labelled }) => labelled) ?? [];
        const places = [...labels.map(({ at }) => at), 100];
        expect(labels.length).toBeGreaterThan(0);
        expect(labels.length).toBeLessThanOrEqual(6);
        // Leap days make one century a trace shorter than the next.
        const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(labelRoom - 0.001);
      }),
    );
  });

  test("every date lies on it with its whole period", () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const axis = timeAxis(dates);
        if (!axis) throw new Error("Dates have an axis.");
        for (const date of dates) {
          expect(shareOf(startOf(date), axis)).toBeGreaterThanOrEqual(0);
          expect(shareOf(endOf(date), axis)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
