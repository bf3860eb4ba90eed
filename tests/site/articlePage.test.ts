import { join } from "node:path";
import type { Nodes } from "hast";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { fixtureSite } from "./fixture/fixture";
import { fullArticle, fullBodyWords } from "./fixture/fullArticle";
import { longTitle, twelveBylines } from "./fixture/specialArticles";
import { resolved } from "./links";
import { all, attribute, bodyText, elementsIn, readPage, textIn, the } from "./page";
import { fixture, real } from "./sites";

const words = pageStrings.article;
const article = (slug: string) => readPage(fixture().out, `/articles/${slug}/`);
const hrefs = (tree: Nodes) => elementsIn(tree, "a").map((link) => attribute(link, "href"));

/** Every text of a record; keys whose values are shown in another form have tests of their own. */
function textsOf(value: unknown, key = ""): string[] {
  const inOtherForm =
    /^(date|added|updated|accessed|asOf|kind|stage|type|ai|of|tags|institutions|people|publication|src|alt|doi|url|redirectFrom)$/;
  if (inOtherForm.test(key)) return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((inner) => textsOf(inner));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
  return [];
}

describe("the page of an article with every field", () => {
  const { tree } = article("full");
  const text = bodyText(tree);

  test.each([...new Set(textsOf(fullArticle))])("shows %s", (shown) => {
    expect(text).toContain(shown);
  });

  test.each(fullBodyWords)("shows of its body %s", (shown) => {
    expect(textIn(the(tree, { class: "prose" }))).toContain(shown);
  });

  test.each([
    "2024年5月16日 07:30",
    "2024年5月",
    "2026年1月5日",
    words.accessed("2026年1月4日"),
    words.asOf("2024年3月"),
    "2012年",
    "2018年11月2日",
    "2026年2月3日",
    "2026年1月20日",
  ])("shows the date %s, no more and no less precise", (shown) => {
    expect(text).toContain(shown);
  });

  test.each([
    strings.kinds.result,
    strings.stages["in-use"],
    pageStrings.stageDescriptions["in-use"],
    words.originally("城市日报"),
    words.unnamedSource,
    words.page("08"),
    words.sponsor("市卫生健康委员会"),
    words.via("健康聚合网"),
    words.number("67(3)"),
    words.credit("匡一摄"),
    words.aiAssisted,
    strings.disclaimer,
    ...Object.values(pageStrings.workTypes),
    `${strings.inferred}：${fullArticle.dateNote}`,
  ])("says %s", (shown) => {
    expect(text).toContain(shown);
  });

  test("leads to its kind, stage, year, tags, institutions, people, publication and the works' own pages", () => {
    for (const target of [
      ...["/kinds/result/", "/stages/in-use/", "/years/2024/", "/tags/small/", "/tags/liver-cancer/", "/people/li-si/"],
      ...["/institutions/small-institute/", "/institutions/city-university/", "/publications/city-daily/"],
    ])
      expect(hrefs(the(tree, { name: "article" }))).toContain(`/research${target}`);
    for (const target of [
      "https://news.example.org/2024/blood-test",
      "https://doi.org/10.1002/hep.30000",
      "https://patents.example.org/1",
    ])
      expect(hrefs(tree)).toContain(target);
  });

  test("shows its pictures, the one beside it and the one in public/, with their descriptions", () => {
    const pictures = elementsIn(tree, "img").map((image) => [attribute(image, "src"), attribute(image, "alt")]);
    expect(pictures).toEqual([
      ["/research/articles/full/full-photo.jpg", fullArticle.image.alt],
      ["/research/pictures/plate.png", "仪器的铭牌"],
      [`/research/articles/full/${encodeURIComponent("切片 100%.webp")}`, '切片 "甲" > 乙'],
    ]);
    for (const [src = ""] of pictures) expect(resolved(src, { path: "/" }, fixture()).file).toBeDefined();
  });

  test("has a table of contents that names every heading of the text", () => {
    const headings = elementsIn(the(tree, { class: "prose" }), /^h[2-6]$/);
    const entries = elementsIn(the(tree, { class: "toc" }), "a");
    expect(entries.map((entry) => textIn(entry))).toEqual(headings.map((heading) => textIn(heading)));
    expect(entries.map((entry) => attribute(entry, "href"))).toEqual(
      headings.map(({ properties }) => `#${properties.id}`),
    );
  });

  test("names related articles with the reason in words", () => {
    const rows = elementsIn(the(tree, { class: "related" }), "li").map((row) => textIn(row));
    const reasonFor = (title: string) => rows.find((row) => row.startsWith(title));
    expect(reasonFor("李四的早年")).toContain(words.samePerson("李四"));
    expect(reasonFor("研究所建成")).toContain(words.sameInstitution("小研究所"));
    expect(reasonFor("同一个小众主题")).toContain(words.sameTag("小众主题"));
    for (const row of all(the(tree, { class: "related" }), { name: "li" }))
      expect(all(row, { class: "reason" }).length, textIn(row)).toBeGreaterThan(0);
  });
});

test("corrections, retractions and withdrawals stand above the text", () => {
  for (const [slug, notice] of [
    ["full", fullArticle.corrections[0].text],
    ["retracted", "数据有误，撤稿。"],
  ] as const) {
    const text = bodyText(article(slug).tree);
    const prose = textIn(the(article(slug).tree, { class: "prose" }));
    expect(text.indexOf(notice)).toBeGreaterThan(0);
    expect(text.indexOf(notice), slug).toBeLessThan(text.indexOf(prose));
  }
  expect(bodyText(article("retracted").tree)).toContain(strings.notices.retraction);
});

test("a withdrawn article keeps its page, title and notice, and nothing of its text", () => {
  const { tree } = article("withdrawn");
  const text = bodyText(tree);
  for (const kept of ["已经撤下的一篇", "所据材料不可靠，撤下。", "撤下时更正过一次。", strings.notices.withdrawnNote])
    expect(text).toContain(kept);
  expect(all(tree, { class: "prose" })).toEqual([]);
  expect(elementsIn(tree, "img")).toEqual([]);
});

test("earlier and later lead through all articles, from the newest to the oldest", () => {
  const seen: string[] = [];
  for (let slug: string | undefined = "full"; slug !== undefined; ) {
    seen.push(slug);
    const links = elementsIn(article(slug).tree, "a");
    const earlier = links.find((link) => attribute(link, "rel") === "prev");
    const next = earlier && /articles\/([^/]+)\//.exec(attribute(earlier, "href"))?.[1];
    const back = next && elementsIn(article(next).tree, "a").find((link) => attribute(link, "rel") === "next");
    if (next) expect(back && attribute(back, "href")).toContain(`/articles/${slug}/`);
    slug = next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(83);
});

test("two headings make no table of contents", () => {
  expect(all(article("companion-tag").tree, { class: "toc" })).toEqual([]);
  expect(elementsIn(the(article("companion-tag").tree, { class: "prose" }), "h2")).toHaveLength(2);
});

test("a mistake is reported by a letter that names the article, or without an address where corrections are explained", () => {
  const report = (tree: Nodes) => elementsIn(tree, "a").filter((link) => textIn(link) === words.report);
  const [letter] = report(article("full").tree);
  const url = new URL(letter ? attribute(letter, "href") : "");
  expect(`${url.protocol}${url.pathname}`).toBe(`mailto:${fixtureSite.contact}`);
  expect(url.searchParams.get("subject")).toBe(words.reportSubject(fullArticle.title));
  expect(url.searchParams.get("body")).toBe("https://archive.example/research/articles/full/");
  const page = readPage(real().out, "/articles/jin-junfei/");
  const [link] = report(page.tree);
  const target = resolved(link ? attribute(link, "href") : "", page, real());
  expect(target.url.hash).toBe("#corrections");
  expect(target.file).toBe(join(real().out, "about/index.html"));
});

test("a hospital's own first report says so in place of a source", () => {
  expect(bodyText(article("first-report").tree)).toContain(words.originalReport);
  expect(bodyText(article("bare").tree)).not.toContain(words.originalReport);
});

test("the least that an article may have makes a whole page", () => {
  const text = bodyText(article("bare").tree);
  for (const shown of ["最少的一篇", "正文。", "2021年", words.aiNone, strings.disclaimer])
    expect(text).toContain(shown);
  expect(text).not.toMatch(/undefined|null|NaN/);
});

test("a long title and many bylines are shown whole", () => {
  const text = bodyText(article("long-title").tree);
  expect([...longTitle]).toHaveLength(90);
  expect(text).toContain(longTitle);
  for (const { name, affiliation } of twelveBylines) expect(text).toContain(`${name}（${affiliation}）`);
});

test("a Jekyll text in HTML comes through whole", () => {
  const text = textIn(the(article("jekyll").tree, { class: "prose" }));
  for (const shown of ["某市医院：一年的三件大事", "记者 某甲", "2000余万元", "第四段在正中。", "格一", "格二"])
    expect(text).toContain(shown);
});

test("a hostile text loses what is active and keeps its words inside its own place", () => {
  const { tree } = article("hostile");
  const text = textIn(the(tree, { class: "prose" }));
  for (const shown of ["敌意的开头", "点我", "抢来的标题", "图中字", "外图", "敌意的结尾"])
    expect(text).toContain(shown);
  expect(textIn(the(tree, { name: "h1" }))).toBe('题名有<b>尖括号</b>、"引号"与&amp;');
  const headline = '题名有<b>尖括号</b>、"引号"与&amp;';
  const data = elementsIn(tree, "script").filter((script) => attribute(script, "type") === "application/ld+json");
  expect(data.map((script) => JSON.parse(textIn(script)))).toMatchObject([
    { title: headline },
    { "@graph": [{ headline }] },
  ]);
});
