import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicRecord } from "#archive/withdrawnRecord";
import { languageOf } from "#citation/languageOf";
import { plainAddress, plainLine } from "#citation/plainLine";
import { referenceOfPage } from "#citation/referenceOfPage";
import { referenceOfSource } from "#citation/referenceOfSource";
import { writersOf } from "#citation/writersOf";
import { article, dateOf } from "../archive/records";
import { by, hostileText, paper, source } from "./references";

describe("a report", () => {
  const report = source("题名", { bylines: by("甲"), date: dateOf("2024-05-16"), url: "https://example.org/1" });

  test.each([
    ["in a newspaper", paper("日报", "newspaper"), report, "newspaper"],
    ["in a journal", paper("学报", "journal"), report, "journal"],
    ["on a site", paper("网", "website"), source("题名"), "webpage"],
    ["in a publication of which nothing is known, with an address", paper("刊"), report, "webpage"],
    ["in a publication of which nothing is known", paper("刊"), source("题名"), "document"],
    ["of no publication, with an address", undefined, report, "webpage"],
    ["of no publication", undefined, source("题名"), "document"],
  ])("%s", (_case, publication, from, type) => {
    expect(referenceOfSource(from, publication).type).toBe(type);
  });

  test("states nothing that its record does not", () => {
    const stated = Object.entries(referenceOfSource(source("题名"), undefined)).filter(
      ([, value]) => value !== undefined,
    );
    expect(Object.fromEntries(stated)).toEqual({
      key: expect.stringMatching(/^source-[0-9a-f]{12}$/),
      type: "document",
      title: "题名",
      authors: [],
      language: "zh",
    });
  });

  test("has a key that tells publication and day, and changes with what identifies it alone", () => {
    const key = (parts: Parameters<typeof source>[1] = {}) =>
      referenceOfSource({ ...report, ...parts }, paper("日报", "newspaper")).key;
    expect(key()).toMatchInlineSnapshot(`"daily-2024-05-16-db66244f7611"`);
    expect(key({ accessed: dateOf("2026"), note: "附记", via: "某网", sponsor: "某局" })).toBe(key());
    const others = [
      key({ title: "别题" }),
      key({ subtitle: "副题" }),
      key({ bylines: by("乙") }),
      key({ page: "1" }),
      key({ url: undefined }),
      key({ date: dateOf("2024-05") }),
    ];
    expect(new Set([key(), ...others]).size).toBe(others.length + 1);
  });
});

describe("the writers of a report", () => {
  test("are named once, without those who photographed or edited it", () => {
    const bylines = [
      { name: "匡一", role: "记者" },
      { name: "汪三", role: "通讯员" },
      { name: "匡一", role: "摄影" },
      { name: "钱二", role: "摄影" },
      { name: "孙四", role: "责任编辑" },
      { name: "李五" },
      { name: "周六", role: "整理" },
    ];
    expect(writersOf(bylines)).toEqual(["匡一", "汪三", "李五", "周六"]);
  });

  test("are those who photographed or edited it, where nobody else is named", () => {
    expect(writersOf([{ name: "钱二", role: "摄影" }])).toEqual(["钱二"]);
  });
});

describe("an article's own page", () => {
  const site = { name: "医研档案", nameEn: "Archive", description: "述。", origin: "https://example.org/below" };
  const record = article("a-slug", { title: "题名", subtitle: "副题", editor: "审五", added: dateOf("2026-01-05") });

  test("has the archive for its author, and the day since which it reads as it does for its date", () => {
    expect(referenceOfPage({ ...record, updated: dateOf("2026-02-03") }, { ...site, publisher: "宣传处" })).toEqual({
      key: "a-slug",
      type: "webpage",
      title: "题名",
      subtitle: "副题",
      authors: ["医研档案"],
      editor: "审五",
      container: "医研档案",
      publisher: "宣传处",
      date: dateOf("2026-02-03"),
      url: "https://example.org/below/articles/a-slug/",
      language: "zh",
      note: undefined,
    });
  });

  test("is never dated by the news", () => {
    expect(referenceOfPage({ ...record, date: dateOf("2030") }, site).date).toEqual(dateOf("2026-01-05"));
  });

  test("has no address on a site without an origin", () => {
    expect(referenceOfPage(record, { ...site, origin: undefined }).url).toBeUndefined();
  });

  test("says of a retracted article that it is, and of a withdrawn one no more than its title", () => {
    const notice = { date: dateOf("2026-03-02"), text: "缘由。" };
    expect(referenceOfPage({ ...record, retraction: notice }, site)).toMatchObject({
      subtitle: "副题",
      note: "已撤稿",
    });
    const withdrawn = referenceOfPage(publicRecord({ ...record, retraction: notice, withdrawn: notice }), site);
    expect(withdrawn).toMatchObject({ subtitle: undefined, note: "已撤下", date: dateOf("2026-03-02") });
  });
});

test.each([
  ["一管血查肝癌 AKR1B10", "zh"],
  ["がんの研究", "ja"],
  ["TNF-α blocks “it” – so", "en"],
  ["Étude du foie", undefined],
  ["Исследование", undefined],
  ["2024", undefined],
])("the language of %s is taken to be %s", (title, language) => {
  expect(languageOf(title)).toBe(language);
});

describe("text in a reference", () => {
  test.each([
    [" 一\r\n二\u{0}\u{85}三\u{2028}四 ", "一 二 三 四"],
    ["\u{D83D}一", "\u{FFFD}一"],
    ["😀\u{202E}二", "😀\u{202E}二"],
  ])("%j is one line", (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  test("is one line of well-formed Unicode, whatever it was", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Surrogate}\u{2028}\u{2029}]|^\s|\s$/u);
      }),
    );
  });

  test("an address keeps its Chinese and its escapes, and loses what would break a format", () => {
    const address = 'https://example.org/肝癌/%E8%82%9D?a={1}&b="2"\\<3>^`|#\u{0}\u{D800}';
    expect(plainAddress(address)).toBe(
      "https://example.org/肝癌/%E8%82%9D?a=%7B1%7D&b=%222%22%5C%3C3%3E%5E%60%7C#%00%EF%BF%BD",
    );
  });
});
