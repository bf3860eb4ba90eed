import fc from "fast-check";
import { expect, test } from "vitest";
import { readByteRange } from "#publish/byteRange";

test.each([
  ["bytes=0-0", { first: 0, last: 0 }],
  ["bytes=0-9", { first: 0, last: 9 }],
  ["bytes=3-5", { first: 3, last: 5 }],
  ["bytes=3-", { first: 3, last: 9 }],
  ["bytes=9-", { first: 9, last: 9 }],
  ["bytes=3-99", { first: 3, last: 9 }],
  ["bytes=-1", { first: 9, last: 9 }],
  ["bytes=-4", { first: 6, last: 9 }],
  ["bytes=-99", { first: 0, last: 9 }],
  ["BYTES= 3-5 ", { first: 3, last: 5 }],
])("%s of ten bytes is a part", (header, range) => {
  expect(readByteRange(header, 10)).toEqual(range);
});

test.each(["bytes=10-", "bytes=10-20", "bytes=99-", "bytes=-0"])("%s of ten bytes lies behind the end", (header) => {
  expect(readByteRange(header, 10)).toBe("unsatisfiable");
});

test.each([undefined, "", "bytes=", "bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=0-1", "bytes 0-1", "bytes=a-b"])(
  "%s is passed over, and the whole file sent",
  (header) => {
    expect(readByteRange(header, 10)).toBeUndefined();
  },
);

// As nginx does: RFC 9110 (section 14.1.2) holds `bytes=-5` for satisfiable, and no `Content-Range` can say it.
test.each(["bytes=0-", "bytes=0-0", "bytes=-5", "bytes=-0"])("an empty file is sent whole for %s", (header) => {
  expect(readByteRange(header, 0)).toBeUndefined();
});

test("what lies behind the beginning of an empty file lies behind its end", () => {
  expect(readByteRange("bytes=5-", 0)).toBe("unsatisfiable");
});

test("whatever is asked for, a part lies within the file", () => {
  const number = fc.option(fc.nat(2000), { nil: "" });
  fc.assert(
    fc.property(number, number, fc.nat(1000), (first, last, size) => {
      const range = readByteRange(`bytes=${first}-${last}`, size);
      if (range === undefined || range === "unsatisfiable") return;
      expect(range.first).toBeGreaterThanOrEqual(0);
      expect(range.first).toBeLessThanOrEqual(range.last);
      expect(range.last).toBeLessThan(size);
    }),
  );
});
