import fc from "fast-check";
import { expect, test } from "vitest";
import { readHttpDate } from "#publish/httpDate";

const instant = Date.parse("1994-11-06T08:49:37Z");

test.each(["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])(
  "%s is a date of HTTP",
  (text) => {
    expect(readHttpDate(text)).toBe(instant);
  },
);

test("two digits are a year of the last fifty or the next", () => {
  const year = new Date().getUTCFullYear();
  const read = (full: number) =>
    new Date(readHttpDate(`Sunday, 06-Nov-${String(full % 100).padStart(2, "0")} 08:49:37 GMT`) ?? 0).getUTCFullYear();
  for (const full of [year - 49, year, year + 50]) expect(read(full)).toBe(full);
  expect(read(year + 51)).toBe(year - 49);
});

test.each([
  "",
  "0",
  "2026",
  "2026-01-02",
  "2026-01-02T03:04:05Z",
  "yesterday",
  "Sun, 06 Nov 1994 08:49:37 +0100",
  "Sun, 06 Nov 1994 08:49:37",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "sun, 06 nov 1994 08:49:37 gmt",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Sun, 31 Feb 2026 08:49:37 GMT",
  "Sun, 00 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 0094 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
])("%s is none", (text) => {
  expect(readHttpDate(text)).toBeUndefined();
});

test("every second is read as JavaScript writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -59_000_000_000, max: 250_000_000_000 }), (second) => {
      expect(readHttpDate(new Date(second * 1000).toUTCString())).toBe(second * 1000);
    }),
  );
});
