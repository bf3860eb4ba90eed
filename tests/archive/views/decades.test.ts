import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumOf } from "#archive/tally";
import { drawDecades } from "#archive/views/decades";
import type { YearOfList } from "#archive/views/listSpread";

const yearOfList = (year: number, byStage: number[]): YearOfList => ({
  year: String(year),
  count: sumOf(byStage),
  byStage,
  page: 1,
});

/** Six numbers, of which one at least is not 0, as a year in a list always has them; some years have thousands. */
const byStage = fc
  .array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(3000)), { minLength: 6, maxLength: 6 })
  .filter((counts) => sumOf(counts) > 0);
const lists = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 1890, max: 2060 }), byStage }), {
    minLength: 1,
    maxLength: 25,
    selector: ({ year }) => year,
  })
  .map((years) => years.sort((a, b) => a.year - b.year).map((of) => yearOfList(of.year, of.byStage)));
const heights = fc.integer({ min: 20, max: 200 });

/** Every length is rounded to tenths: by this much a sum of one bar's parts may be off. */
const tolerance = 0.4;

describe("the bars of years", () => {
  test("of a list without articles are none", () => {
    expect(drawDecades([], 64)).toEqual([]);
  });

  test("stand in their decades, the stages upon each other with the last of them at the foot", () => {
    const decades = drawDecades([yearOfList(2019, [0, 0, 0, 0, 0, 1]), yearOfList(2021, [1, 0, 2, 0, 1, 4])], 64);
    const bars = decades.flatMap(({ from, bars }) =>
      bars.map(({ year, slot, top, parts }) => ({ from, year, slot, top, parts })),
    );
    expect(bars).toEqual([
      { from: 2010, year: "2019", slot: 9, top: 56, parts: [{ stage: 5, y: 56, height: 8 }] },
      {
        from: 2020,
        year: "2021",
        slot: 1,
        top: 0,
        parts: [
          { stage: 5, y: 0, height: 32 },
          { stage: 0, y: 32, height: 8 },
          { stage: 2, y: 40, height: 16 },
          { stage: 4, y: 56, height: 8 },
        ],
      },
    ]);
  });

  test("have the year of a decade's first label in full and the others with two digits, none outside of the list's span", () => {
    const decades = drawDecades([yearOfList(1998, [1, 0, 0, 0, 0, 0]), yearOfList(2002, [1, 0, 0, 0, 0, 0])], 64);
    expect(decades.map(({ labels }) => labels.map(({ slot, text }) => `${slot}:${text}`).join(" "))).toEqual([
      "8:1998 9:99",
      "0:2000 1:01 2:02",
    ]);
  });

  test("leave out empty decades in one gap", () => {
    const decades = drawDecades([yearOfList(1958, [1, 0, 0, 0, 0, 0]), yearOfList(1993, [1, 0, 0, 0, 0, 0])], 64);
    expect(decades.map(({ from, to, bars }) => ({ from, to, bars: bars.length }))).toEqual([
      { from: 1950, to: 1959, bars: 1 },
      { from: 1960, to: 1989, bars: 0 },
      { from: 1990, to: 1999, bars: 1 },
    ]);
  });

  test("show each year of the list once, in its order and with all that the list says of it", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        const drawn = drawDecades(years, height).flatMap(({ bars }) => bars);
        expect(drawn).toMatchObject(years);
        expect(drawn).toHaveLength(years.length);
      }),
    );
  });

  test("stand at the place of their year in a decade that holds it", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        for (const { from, to, bars } of drawDecades(years, height)) {
          if (bars.length > 0) expect([from % 10, to]).toEqual([0, from + 9]);
          for (const bar of bars) expect(from + bar.slot).toBe(Number(bar.year));
        }
      }),
    );
  });

  test("are as high as the number of articles asks, the highest as the field, none below 3 px", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        const most = Math.max(...years.map(({ count }) => count));
        for (const { count, top } of drawDecades(years, height).flatMap(({ bars }) => bars)) {
          expect(height - top).toBeCloseTo(Math.max(3, (count / most) * height), 0);
          expect(height - top).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test("are filled by their parts, one upon the other, from the top of the bar to the foot of the field", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        for (const { top, parts } of drawDecades(years, height).flatMap(({ bars }) => bars)) {
          let foot = top;
          for (const { y, height: tall } of parts) {
            expect(Math.abs(y - foot)).toBeLessThan(tolerance);
            foot = y + tall;
          }
          expect(Math.abs(height - foot)).toBeLessThan(tolerance);
          expect(top).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("have one part for each stage at which an article stands, as high as its share", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        for (const { byStage, count, top, parts } of drawDecades(years, height).flatMap(({ bars }) => bars)) {
          const filled = [5, 0, 1, 2, 3, 4].filter((stage) => (byStage[stage] ?? 0) > 0);
          expect(parts.map(({ stage }) => stage)).toEqual(filled);
          for (const { stage, height: tall } of parts) {
            const share = ((byStage[stage] ?? 0) / count) * (height - top);
            expect(Math.abs(tall - share)).toBeLessThan(tolerance);
          }
        }
      }),
    );
  });

  test("stand on an axis without a hole, of which no two gaps are neighbours and neither end is one", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        const decades = drawDecades(years, height);
        const empty = decades.map(({ bars }) => bars.length === 0);
        expect([empty.at(0), empty.at(-1)]).toEqual([false, false]);
        decades.slice(1).forEach(({ from }, index) => {
          expect(from).toBe((decades[index]?.to ?? 0) + 1);
          expect(empty[index] && empty[index + 1]).toBe(false);
        });
      }),
    );
  });

  test("have a label for every year of the span in their decades, and for no other", () => {
    fc.assert(
      fc.property(lists, heights, (years, height) => {
        const [first, last] = [Number(years.at(0)?.year), Number(years.at(-1)?.year)];
        for (const { from, bars, labels } of drawDecades(years, height)) {
          if (bars.length === 0) continue;
          const within = Array.from({ length: 10 }, (_, slot) => slot).filter(
            (slot) => from + slot >= first && from + slot <= last,
          );
          expect(labels.map(({ slot }) => slot)).toEqual(within);
          for (const { slot, text } of labels) expect(String(from + slot).endsWith(text)).toBe(true);
        }
      }),
    );
  });
});
