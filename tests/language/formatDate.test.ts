import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate, formatShortDate, formatTick } from "#language/zh/formatDate";
import { roleTime } from "#language/zh/roleTime";
import { dateOf } from "../archive/records";

test.each([
  ["2022", "2022年", "2022"],
  ["2022-05", "2022年5月", "2022-05"],
  ["2022-05-06", "2022年5月6日", "2022-05-06"],
  ["2022-12-31T16:05:59Z", "2023年1月1日 00:05", "2023-01-01"],
])("%s is shown as %s, in a narrow column as %s", (written, long, short) => {
  expect([formatDate(dateOf(written)), formatShortDate(dateOf(written))]).toEqual([long, short]);
});

const number = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(width, "0"));

/** Year, month and day, from one to three of them. */
const partsOfDates = fc
  .tuple(number(1000, 2999, 4), number(1, 12, 2), number(1, 28, 2), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, precision]) => [year, month, day].slice(0, precision));

test("a date is shown with what it states and nothing more, its numbers without zeros before them", () => {
  fc.assert(
    fc.property(partsOfDates, (parts) => {
      const date = dateOf(parts.join("-"));
      expect(formatDate(date).match(/\d+/g)).toEqual(parts.map((part) => String(Number(part))));
      expect(formatShortDate(date)).toBe(parts.join("-"));
    }),
  );
});

test("on a ruler a year is its number and a month has its name", () => {
  expect(["2022", "0960", "2022-04", "2022-10"].map((date) => formatTick(dateOf(date)))).toEqual([
    "2022",
    "960",
    "4月",
    "10月",
  ]);
});

test("a post is shown with its time, or with the day for which a source states it", () => {
  const [since, until, asOf] = [dateOf("2010"), dateOf("2020-03"), dateOf("2022-05-06")];
  expect(roleTime({ since, until, asOf })).toBe("2010年至2020年3月，据2022年5月6日的报道");
  expect(roleTime({ since, asOf })).toBe("2010年起，据2022年5月6日的报道");
  expect(roleTime({ until })).toBe("至2020年3月");
  expect(roleTime({ asOf })).toBe("据2022年5月6日的报道");
  expect(roleTime({})).toBe("");
});

test("the time of a post has the precision of its dates", () => {
  fc.assert(
    fc.property(partsOfDates, partsOfDates, (from, to) => {
      const [since, until] = [dateOf(from.join("-")), dateOf(to.join("-"))];
      const numbers = (parts: readonly string[]) => parts.map((part) => String(Number(part)));
      expect(roleTime({ since, until }).match(/\d+/g)).toEqual(numbers([...from, ...to]));
      for (const role of [{ since }, { until: since }, { asOf: since }])
        expect(roleTime(role).match(/\d+/g)).toEqual(numbers(from));
    }),
  );
});
