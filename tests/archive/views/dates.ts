import fc from "fast-check";
import type { ArchiveDate } from "#archive/date";
import { shanghaiTime } from "#archive/date";
import { dateOf } from "../records";

const within = (first: string, last: string) =>
  fc
    .tuple(
      fc.date({ min: new Date(`${first}-01-02`), max: new Date(`${last}-12-30`), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10, 25),
    )
    .map(([instant, length]) => dateOf(shanghaiTime(instant.getTime()).slice(0, length)));

/** Dates of every precision: within a year, some years, a century, all years of four digits. */
export const anyDates: fc.Arbitrary<ArchiveDate[]> = fc
  .constantFrom(["2024", "2024"], ["2021", "2025"], ["1925", "2026"], ["1000", "9999"])
  .chain(([first = "", last = ""]) => fc.array(within(first, last), { minLength: 1, maxLength: 40 }));
