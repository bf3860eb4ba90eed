import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbt7714 } from "#citation/gbt7714";
import { referenceOfPage } from "#citation/referenceOfPage";
import { referenceOfSource } from "#citation/referenceOfSource";
import { article, dateOf } from "../archive/records";
import { by, hostileReferences, newspaperReport, paper, source } from "./references";

/** Each of these but the two that are marked is what the official CSL style gives through citeproc. */
describe("GB/T 7714—2025", () => {
  const url = "https://example.org/1";
  const accessed = dateOf("2026-11-21");
  const date = dateOf("2026-10-12");
  const cite = (...report: Parameters<typeof referenceOfSource>) => gbt7714(referenceOfSource(...report));

  test("cites a newspaper's report on the web without the day of access, three of its authors, the page in brackets", () => {
    const bylines = by("左妍", "王小明", "李四", "赵五");
    expect(cite(source("题名", { bylines, date, page: "08", url, accessed }), paper("文汇报", "newspaper"))).toBe(
      "左妍，王小明，李四，等. 题名[N/OL]. 文汇报，2026-10-12（08）. https://example.org/1.",
    );
  });

  test("cites one in print, with a subtitle and three authors", () => {
    const report = source("题名", { subtitle: "副题", bylines: by("左妍", "王小明", "李四"), date });
    expect(cite(report, paper("文汇报", "newspaper"))).toBe("左妍，王小明，李四. 题名：副题[N]. 文汇报，2026-10-12.");
  });

  test("cites a web page with the day of publication and that of access", () => {
    expect(cite(source("题名", { bylines: by("甲"), date, url, accessed }), paper("某网", "website"))).toBe(
      "甲. 题名[EB/OL]. （2026-10-12）[2026-11-21]. https://example.org/1.",
    );
  });

  test.each([
    ["neither day", {}, "题名[EB/OL]. https://example.org/1."],
    ["no day of publication", { accessed }, "题名[EB/OL]. [2026-11-21]. https://example.org/1."],
    ["only a month", { date: dateOf("2026-10") }, "题名[EB/OL]. （2026-10）. https://example.org/1."],
  ])("cites a web page of which it knows %s", (_case, dates, text) => {
    expect(cite(source("题名", { url, ...dates }), undefined)).toBe(text);
  });

  test("cites a journal's article with its page, or without", () => {
    const journal = paper("中华医学杂志", "journal");
    expect(cite(source("题名", { date: dateOf("2026"), page: "12-15" }), journal)).toBe(
      "题名[J]. 中华医学杂志，2026：12-15.",
    );
    expect(cite(source("题名"), journal)).toBe("题名[J]. 中华医学杂志.");
  });

  test("leaves out the author, the date, the publication that no record states", () => {
    expect(cite(source("题名", { page: "3" }), paper("文汇报", "newspaper"))).toBe("题名[N]. 文汇报（3）.");
    expect(cite(source("题名", { bylines: by("甲") }), undefined)).toBe("甲. 题名[Z].");
  });

  test("cites what stood in a publication of an unknown kind as a periodical; the style takes it for a book", () => {
    expect(cite(source("题名", { date, page: "3" }), paper("某刊"))).toBe("题名[Z]. 某刊，2026-10-12（3）.");
  });

  test("says “et al.” of authors of another language; the style, which is for Chinese, always says “等”", () => {
    expect(cite(source("A title", { subtitle: "more", bylines: by("A. B.", "C", "D", "E") }), undefined)).toBe(
      "A. B.，C，D，et al. A title: more[Z].",
    );
  });

  test("cites a page of the archive without a day of access, which only its reader knows", () => {
    const site = { name: "医研档案", nameEn: "Archive", description: "述。", origin: "https://example.org" };
    const record = article("slug", { title: "题名", added: dateOf("2026-11-21"), editor: "审五" });
    expect(gbt7714(referenceOfPage(record, site))).toBe(
      "医研档案. 题名[EB/OL]. （2026-11-21）. https://example.org/articles/slug/.",
    );
    expect(gbt7714(referenceOfPage(record, { ...site, origin: undefined }))).toBe(
      "医研档案. 题名[EB/OL]. （2026-11-21）.",
    );
  });

  test("keeps every sign of a text", () => {
    expect(gbt7714(newspaperReport)).toContain("一管血查肝癌 AKR1B10：100% {甲}_乙~丙^丁$#戊\\己[N/OL]. 城市日报");
  });

  test("is one line that ends with one full stop, whatever the record says", () => {
    fc.assert(
      fc.property(hostileReferences, (reference) => {
        expect(gbt7714(reference)).toMatch(/^[^\p{Cc}\p{Surrogate}]*\.$/u);
        expect(gbt7714(reference)).toContain(`${reference.title}`);
      }),
    );
  });
});
