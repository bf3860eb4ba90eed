import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchiveDate } from "#archive/date";
import { dayOf, endOf, parseDate, shanghaiTime, startOf, yearOf } from "#archive/date";

const dateOf = (text: string): ArchiveDate => {
  const reading = parseDate(text);
  if (!reading.ok) throw new Error(`${text} is no date`);
  return reading.date;
};

const pad = (number: number, length = 2) => String(number).padStart(length, "0");

/** Dates of every precision between 1900 and 2100, as their canonical text. */
const canonical = fc
  .tuple(
    fc.date({ min: new Date("1992-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10, 25),
  )
  .map(([instant, length]) => shanghaiTime(instant.getTime()).slice(0, length));

describe("reading a date", () => {
  test.each([
    ["2022", "2022", "year"],
    ["2022-05", "2022-05", "month"],
    ["2022-05-16", "2022-05-16", "day"],
    ["2022-05-16T07:30:03+08:00", "2022-05-16T07:30:03+08:00", "time"],
    ["2022-05-16 07:30:03 +0800", "2022-05-16T07:30:03+08:00", "time"],
    ["2022-05-16 07:30:03", "2022-05-16T07:30:03+08:00", "time"],
    ["2022-05-16T07:30", "2022-05-16T07:30:00+08:00", "time"],
    ["2022-05-16T23:30:03Z", "2022-05-17T07:30:03+08:00", "time"],
    ["2022-05-16T07:30:03.999-05:00", "2022-05-16T20:30:03+08:00", "time"],
    [" 2022-05-16 ", "2022-05-16", "day"],
    ["2024-02-29", "2024-02-29", "day"],
    ["2000-02-29", "2000-02-29", "day"],
  ])("%s is %s, precise to the %s", (text, iso, precision) => {
    expect(dateOf(text)).toEqual({ iso, precision });
  });

  test.each([
    ["2024-02-30", "2024-02-29"],
    ["2023-02-29", "2023-02-28"],
    ["1900-02-29", "1900-02-28"],
    ["2024-04-31", "2024-04-30"],
    ["2024-13", "2024-12"],
    ["2024-00", "2024-01"],
    ["2024-13-40", "2024-12-31"],
    ["2024-05-00", "2024-05-01"],
    ["2024-02-31T07:30:00Z", "2024-02-29"],
  ])("%s is on no calendar, and %s is near", (text, nearest) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: "calendar", nearest });
  });

  test.each([
    "",
    "昨天",
    "22",
    "2022-5",
    "2022-5-16",
    "2022/05/16",
    "2022年5月",
    "20220516",
    "2022-05-16T",
    "2022-05-16T25:00",
    "2022-05-16T07:60",
    "2022-05-16T07",
    "2022-05T07:30",
    "2022-05-16T07:30+8",
    "2022-05-16 2022",
  ])("%j has not the form of a date", (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: "form" });
  });

  test("what was read is read the same again, at the same precision", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const date = dateOf(text);
        expect(date.iso).toBe(text);
        expect(dateOf(date.iso)).toEqual(date);
      }),
    );
  });

  test("every day of a leap year and of a common one is a day, and no other", () => {
    for (const year of [2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${pad(month)}-${pad(day)}`;
          const real = new Date(`${text}T00:00:00Z`).getUTCMonth() === month - 1;
          expect(parseDate(text).ok).toBe(real);
        }
      }
    }
  });
});

describe("when a date begins", () => {
  test("a period begins with its first instant in Shanghai", () => {
    const first = Date.parse("2022-01-01T00:00:00+08:00");
    for (const text of ["2022", "2022-01", "2022-01-01", "2022-01-01T00:00:00+08:00", "2021-12-31T16:00:00Z"])
      expect(startOf(dateOf(text))).toBe(first);
  });

  test("order by start is the order of the calendar", () => {
    fc.assert(
      fc.property(canonical, canonical, (one, other) => {
        const byStart = Math.sign(startOf(dateOf(one)) - startOf(dateOf(other)));
        const first = (text: string) => (text.length > 10 ? text : `${`${text}-01-01`.slice(0, 10)}T00:00:00+08:00`);
        expect(byStart).toBe(first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0);
      }),
    );
  });

  test("a time never begins before its day, nor a day before its month, nor a month before its year", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const starts = [25, 10, 7, 4]
          .filter((length) => length <= text.length)
          .map((length) => startOf(dateOf(text.slice(0, length))));
        expect(starts).toEqual([...starts].sort((a, b) => b - a));
      }),
    );
  });

  test("the year is the one in Shanghai", () => {
    expect(yearOf(dateOf("2023-12-31T16:00:00Z"))).toBe("2024");
    expect(yearOf(dateOf("2023-12-31T15:59:59Z"))).toBe("2023");
    expect(yearOf(dateOf("2024"))).toBe("2024");
  });

  test("an instant is written in Shanghai's time", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }), (instant) => {
        const seconds = Math.floor(instant.getTime() / 1000) * 1000;
        expect(shanghaiTime(seconds)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
        expect(Date.parse(shanghaiTime(seconds))).toBe(seconds);
      }),
    );
  });
});

describe("when a date ends", () => {
  test.each([
    ["2023", "2024"],
    ["2023-12", "2024-01"],
    ["2024-02", "2024-03"],
    ["2024-02-29", "2024-03-01"],
    ["2024-12-31", "2025-01-01"],
  ])("%s ends where %s begins", (date, next) => {
    expect(endOf(dateOf(date))).toBe(startOf(dateOf(next)));
  });

  test("the last year that can be written has an end", () => {
    expect(endOf(dateOf("9999")) - startOf(dateOf("9999-12-31"))).toBe(86_400_000);
  });

  test("a time of day has no length, every other period holds the days that bear its name", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const date = dateOf(text);
        const days = (endOf(date) - startOf(date)) / 86_400_000;
        const allowed = { year: [365, 366], month: [28, 29, 30, 31], day: [1], time: [0] }[date.precision];
        expect(allowed).toContain(days);
      }),
    );
  });
});

test.each([
  ["2022-05-16T07:30:03+08:00", "2022-05-16"],
  ["2022-05-16", "2022-05-16"],
  ["2022-05", "2022-05"],
  ["2022", "2022"],
])("the day of %s is %s: only the time of day goes", (text, day) => {
  expect(dayOf(dateOf(text))).toEqual(dateOf(day));
});
