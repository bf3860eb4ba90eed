import { describe, expect, test } from "vitest";
import { mayContinue, precondition } from "#publish/preconditions";
import { validatorsOf } from "#publish/validators";

const file = { ETag: '"a,b"', "Last-Modified": "Fri, 02 Jan 2026 03:04:05 GMT" };
const zipped = { ...file, ETag: 'W/"a,b"' };
const at = file["Last-Modified"];
const before = "Fri, 02 Jan 2026 03:04:04 GMT";
const after = "Fri, 02 Jan 2026 03:04:06 GMT";

test.each([
  [{}, undefined],
  [{ "if-match": '"a,b"' }, undefined],
  [{ "if-match": '"c", "a,b"' }, undefined],
  [{ "if-match": "*" }, undefined],
  [{ "if-match": '"a"' }, 412],
  [{ "if-match": 'W/"a,b"' }, 412],
  [{ "if-match": "" }, 412],
  [{ "if-match": "a,b" }, 412],
  [{ "if-unmodified-since": at }, undefined],
  [{ "if-unmodified-since": after }, undefined],
  [{ "if-unmodified-since": before }, 412],
  [{ "if-unmodified-since": "2020" }, undefined],
  [{ "if-none-match": '"a,b"' }, 304],
  [{ "if-none-match": 'W/"a,b"' }, 304],
  [{ "if-none-match": '"c" ,W/"a,b","d"' }, 304],
  [{ "if-none-match": " * " }, 304],
  [{ "if-none-match": '"a", "b"' }, undefined],
  [{ "if-none-match": '"c"' }, undefined],
  [{ "if-modified-since": at }, 304],
  [{ "if-modified-since": after }, 304],
  [{ "if-modified-since": before }, undefined],
  [{ "if-modified-since": "2099" }, undefined],
  [{ "if-modified-since": "Friday, 02-Jan-26 03:04:05 GMT" }, 304],
  // The order: a tag stands above a date, "must be" above "must not be".
  [{ "if-match": '"a,b"', "if-unmodified-since": before }, undefined],
  [{ "if-match": '"c"', "if-unmodified-since": after }, 412],
  [{ "if-none-match": '"c"', "if-modified-since": after }, undefined],
  [{ "if-none-match": '"a,b"', "if-modified-since": before }, 304],
  [{ "if-match": '"c"', "if-none-match": '"a,b"' }, 412],
  [{ "if-match": '"a,b"', "if-none-match": '"a,b"' }, 304],
  [{ "if-unmodified-since": before, "if-modified-since": at }, 412],
  [{ "if-unmodified-since": at, "if-modified-since": at }, 304],
] as const)("%j of a file is answered %s", (asked, status) => {
  expect(precondition(asked, file)).toBe(status);
});

test("the tag of what is compressed is weak: it says that a copy is good, not which bytes it has", () => {
  expect(precondition({ "if-none-match": '"a,b"' }, zipped)).toBe(304);
  expect(precondition({ "if-match": 'W/"a,b"' }, zipped)).toBe(412);
  expect(mayContinue({ "if-range": 'W/"a,b"' }, zipped)).toBe(false);
});

describe("a part is joined to what the client has", () => {
  test.each([[undefined], ['"a,b"'], [at], ["Friday, 02-Jan-26 03:04:05 GMT"]])("by If-Range: %s", (copy) => {
    expect(mayContinue({ "if-range": copy }, file)).toBe(true);
  });

  test.each(['W/"a,b"', '"c"', '"a,b", "c"', "*", "", before, after, "2026"])("not by If-Range: %s", (copy) => {
    expect(mayContinue({ "if-range": copy }, file)).toBe(false);
  });

  test("not by the time of a change that is less than a second ago: another may follow within it", () => {
    const now = new Date().toUTCString();
    expect(mayContinue({ "if-range": now }, { ...file, "Last-Modified": now })).toBe(false);
  });
});

test("a file that another clock dates ahead has changed now at the latest", () => {
  const mtimeMs = Date.now() + 86_400_000;
  const { "Last-Modified": modified } = validatorsOf({ size: 1, mtimeMs }, false);
  expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now());
});
