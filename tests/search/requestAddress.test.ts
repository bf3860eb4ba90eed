import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import type { SearchRequest, YearSpan } from "#search/request";
import { sortOrders } from "#search/request";
import { readRequest, writeRequest } from "#search/requestAddress";

const nothing: SearchRequest = readRequest("");

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 });
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const years: fc.Arbitrary<YearSpan> = fc.oneof(
  fc.constant({}),
  year.map((from) => ({ from })),
  year.map((to) => ({ to })),
  fc.tuple(year, year).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
);
const request: fc.Arbitrary<SearchRequest> = fc.record({
  text: fc.string({ unit: "grapheme" }),
  chosen: fc.record({
    tags: ids,
    institutions: ids,
    people: ids,
    kinds: fc.subarray([...kinds]),
    stages: fc.subarray([...stages]),
    publications: ids,
    provinces: fc.uniqueArray(fc.constantFrom("辽宁", "内蒙古", "Île-de-France", "a&b=c", "+ %"), { maxLength: 3 }),
  }),
  years,
  sort: fc.constantFrom(...sortOrders),
  page: fc.integer({ min: 1, max: 999_999 }),
});

describe("the address of a search", () => {
  test("says everything: what is written and read again is the same", () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(readRequest(writeRequest(asked))).toEqual(asked);
      }),
    );
  });

  test("is a query with its question mark, and nothing where nothing is asked", () => {
    expect(writeRequest(nothing)).toBe("");
    expect(
      writeRequest({
        text: "外泌体 “肝癌”",
        chosen: { ...nothing.chosen, tags: ["oncology", "stem-cells"], kinds: ["result"], provinces: ["辽宁"] },
        years: { from: "2013", to: "2026" },
        sort: "newest",
        page: 2,
      }),
    ).toMatchInlineSnapshot(
      `"?q=%E5%A4%96%E6%B3%8C%E4%BD%93+%E2%80%9C%E8%82%9D%E7%99%8C%E2%80%9D&tag=oncology&tag=stem-cells&kind=result&province=%E8%BE%BD%E5%AE%81&year=2013-2026&sort=newest&page=2"`,
    );
  });

  test("leaves out the first page and the order by relevance", () => {
    expect(writeRequest({ ...nothing, text: "a", sort: "relevance", page: 1 })).toBe("?q=a");
  });

  test.each([
    ["2022", { from: "2022", to: "2022" }],
    ["2013-2026", { from: "2013", to: "2026" }],
    ["2026-2013", { from: "2013", to: "2026" }],
    ["2013-", { from: "2013" }],
    ["-2020", { to: "2020" }],
    ["-", {}],
    ["", {}],
    ["20132026", {}],
    ["2013-2020-2026", {}],
    ["二〇二二", {}],
    ["22", {}],
  ])("year=%s is the span %j", (text, span) => {
    expect(readRequest(`?year=${text}`).years).toEqual(span);
  });

  test("keeps words as they were typed, however long", () => {
    const text = ` ${"肝".repeat(10_000)}\t`;
    expect(readRequest(`q=${encodeURIComponent(text)}`).text).toBe(text);
  });

  test.each([
    "tag=Oncology&tag=../etc&tag=%3Cscript%3E&institution=&person=金俊飞",
    "kind=rumour&stage=cured&province=+&publication=a%20b",
    "sort=price&page=0",
    "page=-1",
    "page=1e3",
    "page=99999999",
    "year=%E0%A4%A",
    "nothing=at&all",
    "??&&==",
  ])("%s asks for nothing", (query) => {
    expect(readRequest(query)).toEqual(nothing);
  });

  test("names an entry once, and no more entries than a reader would choose", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `tag=t-${at % 500}`).join("&");
    const { tags } = readRequest(many).chosen;
    expect(tags).toHaveLength(50);
    expect(new Set(tags).size).toBe(50);
  });

  test("is read from any text at all, and what was read is written and read the same", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.webQueryParameters({ size: "large" }));
    fc.assert(
      fc.property(text, (query) => {
        const read = readRequest(query);
        expect(readRequest(writeRequest(read))).toEqual(read);
      }),
    );
  });
});
