import { expect, test } from "vitest";
import type { Article } from "#archive/article";
import type { Site } from "#archive/registry";
import { viewArticle } from "#archive/views/articleView";
import { articleJsonLd } from "#metadata/articleJsonLd";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../archive/records";

const site: Site = { name: "档案", nameEn: "Archive", description: "试验。" };
const records = {
  tags: [{ ...tag("liver"), label: "肝癌" }],
  institutions: [{ ...institution("hospital"), name: "市医院" }],
  people: [{ ...person("zhang"), name: "张三" }],
  publications: [{ ...publication("daily"), name: "日报" }],
};
const full = article("full", {
  title: "题目",
  subtitle: "副题",
  summary: "摘要",
  date: dateOf("2022-05"),
  updated: dateOf("2026-01-02"),
  tags: ["liver"],
  institutions: ["hospital"],
  people: ["zhang"],
  sources: [{ title: "原题", bylines: [], publication: "daily", date: dateOf("2022") }],
});

/** What programs read: `JSON.stringify` leaves out what is undefined. */
function read(parts: Partial<Article> = {}, settings: Partial<Site> = {}): unknown {
  const record = { ...full, ...parts };
  const view = viewArticle(archiveOf([record], records), record);
  return JSON.parse(JSON.stringify(articleJsonLd(view, { ...site, ...settings })));
}

test("without an origin an article is described without any address of its own", () => {
  expect(read()).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "题目",
    alternativeHeadline: "副题",
    description: "摘要",
    inLanguage: "zh-CN",
    datePublished: "2022-05",
    dateModified: "2026-01-02",
    identifier: "full",
    keywords: ["肝癌"],
    publisher: { "@type": "Organization", name: "档案" },
    about: [
      { "@type": "Organization", name: "市医院" },
      { "@type": "Person", name: "张三" },
    ],
    isBasedOn: [
      {
        "@type": "CreativeWork",
        name: "原题",
        datePublished: "2022",
        publisher: { "@type": "Organization", name: "日报" },
      },
    ],
  });
});

test("with an origin, also one with a path, every address begins with it", () => {
  expect(read({}, { origin: "https://example.org/research" })).toMatchObject({
    "@id": "https://example.org/research/articles/full/",
    publisher: { url: "https://example.org/research/" },
    about: [
      { url: "https://example.org/research/institutions/hospital/" },
      { url: "https://example.org/research/people/zhang/" },
    ],
  });
});

test("the publisher is the one of the settings; without one it is the archive itself", () => {
  expect(read({}, { publisher: "市医院" })).toMatchObject({ publisher: { name: "市医院" } });
  expect(read()).toMatchObject({ publisher: { name: "档案" } });
});

test.each(["2022", "2022-05", "2022-05-16", "2022-05-16T07:30:03+08:00"])("the date %s stays as it is", (written) => {
  const date = dateOf(written);
  expect(read({ date, updated: date, sources: [{ title: "原题", bylines: [], date }] })).toMatchObject({
    datePublished: written,
    dateModified: written,
    isBasedOn: [{ datePublished: written }],
  });
});

test("text comes out as it went in: escaping is left to the page", () => {
  const title = '</script> "引号" & <b>\\';
  expect(read({ title, summary: title })).toMatchObject({ headline: title, description: title });
});

test("a source keeps its own address; one that names nothing more has only its title", () => {
  const sources = [
    { title: "网上", bylines: [], url: "https://news.example/1" },
    { title: "无名", bylines: [] },
  ];
  expect(read({ sources })).toMatchObject({
    isBasedOn: [
      { "@type": "CreativeWork", name: "网上", url: "https://news.example/1" },
      { "@type": "CreativeWork", name: "无名" },
    ],
  });
});

test("what is unknown is left out and nothing that is not published is named", () => {
  const bare = read({
    subtitle: undefined,
    summary: undefined,
    updated: undefined,
    institutions: ["missing"],
    people: ["missing"],
    sources: [{ title: "原题", bylines: [], publication: "missing" }],
  });
  expect(bare).toMatchObject({ about: [], isBasedOn: [{ name: "原题" }] });
  expect(JSON.stringify(bare)).not.toMatch(/missing|alternativeHeadline|description|dateModified|null/);
});
