import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { readBack } from "../citation/citationJs";
import { longTitle } from "./fixture/specialArticles";
import { linksOf } from "./links";
import { all, attribute, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const words = pageStrings.article;
const sectionOf = (site: BuiltSite, slug: string) =>
  the(readPage(site.out, `/articles/${slug}/`).tree, { class: "cite" });

/** Each reference of an article's page: what it is of, its text, and its files as they would be saved. */
async function citedIn(site: BuiltSite, slug: string) {
  const section = sectionOf(site, slug);
  const terms = elementsIn(section, "dt").map(textIn);
  return Promise.all(
    elementsIn(section, "dd").map(async (entry, index) => {
      const [text] = elementsIn(entry, "p");
      const files = await Promise.all(elementsIn(entry, "a").map(fileOf));
      return { term: terms[index], text: text && textIn(text), files };
    }),
  );
}

async function fileOf(link: Element) {
  return {
    format: textIn(link),
    name: attribute(link, "download"),
    text: await (await fetch(attribute(link, "href"))).text(),
  };
}

describe("an article's page", () => {
  test("cites every source and itself, numbered as the list of sources is", async () => {
    const cited = await citedIn(fixture(), "full");
    expect(cited.map(({ term, text }) => `${term}: ${text}`)).toMatchInlineSnapshot(`
      [
        "来源 [1]: 匡一，宗二，汪三. 一管血查肝癌：记市第一医院检验团队[N/OL]. 城市日报，2024-05（08）. https://news.example.org/2024/blood-test.",
        "来源 [2]: 佚名四. 没有出处的底稿[Z].",
        "本页: 试验档案. 新型血清检测进入临床：从实验室发现到病房检验走了十二年[EB/OL]. （2026-02-03）. https://archive.example/research/articles/full/.",
      ]
    `);
  });

  test("holds each reference in three formats, named after its key", async () => {
    const [first] = await citedIn(fixture(), "full");
    expect(first?.files.map(({ format, name }) => `${format} ${name}`)).toMatchInlineSnapshot(`
      [
        "BibTeX city-daily-2024-05-2aea4ddd15b6.bib",
        "RIS city-daily-2024-05-2aea4ddd15b6.ris",
        "CSL-JSON city-daily-2024-05-2aea4ddd15b6.json",
      ]
    `);
    for (const { format, text } of first?.files ?? []) {
      const [read] = readBack(format === "CSL-JSON" ? JSON.parse(text) : text);
      expect(read).toMatchObject({
        title: "一管血查肝癌：记市第一医院检验团队",
        "container-title": "城市日报",
        page: "08",
      });
    }
  });

  test("cites itself without an address where the site has no origin", async () => {
    const cited = await citedIn(real(), "jin-junfei");
    expect(cited.map(({ term }) => term)).toEqual([words.citeSource, words.citePage]);
    expect(cited[1]?.text).toBe(
      "医研档案. 金俊飞：从鞘脂代谢到肝癌早期诊断：桂林医科大学第一附属医院副院长获2026年“广西五一劳动奖章”[EB/OL]. （2026-11-21）.",
    );
  });

  test("that is withdrawn cites no more of itself than its title", async () => {
    const cited = await citedIn(fixture(), "withdrawn");
    expect(cited.at(-1)?.text).toBe(
      "试验档案. 已经撤下的一篇[EB/OL]. （2026-03-02）. https://archive.example/research/articles/withdrawn/.",
    );
  });

  test("has its copy buttons hidden, so that none is there that does nothing", () => {
    const buttons = elementsIn(sectionOf(fixture(), "full"), "button");
    expect(buttons.map((button) => [textIn(button), button.properties.hidden])).toEqual(
      Array.from({ length: 3 }, () => [words.copy, true]),
    );
  });
});

describe("a list", () => {
  const citationLinks = (site: BuiltSite) =>
    pagesOf(site.out).flatMap((page) =>
      linksOf(page, site)
        .filter(({ written }) => /citations\.(bib|ris)$/.test(written))
        .map(({ element, file }) => ({ page: page.path, named: textIn(element), file })),
    );

  test.each([
    ["the real content", real],
    ["the fixture", fixture],
  ])("of a tag, an institution or a person in %s leads from its first page to its own two files", (_name, at) => {
    const site = at();
    const lists = pagesOf(site.out).filter(({ path }) =>
      /^\/(tags|institutions|people)\/(?!page\/)[^/]+\/$/.test(path),
    );
    expect(lists.length).toBeGreaterThan(5);
    expect(citationLinks(site)).toEqual(
      lists.flatMap(({ path: page }) => [
        { page, named: "BibTeX", file: join(site.out, page, "citations.bib") },
        { page, named: "RIS", file: join(site.out, page, "citations.ris") },
      ]),
    );
  });

  test("has in its files what citation-js reads, each reference once and under a key of its own", () => {
    const { out } = fixture();
    const list = (format: string) => readBack(readFileSync(join(out, "tags/alone", `citations.${format}`), "utf8"));
    // The one article of this tag has a source and says that it is a first report.
    expect(list("bib").map(({ title, type }) => [type, title])).toEqual([
      ["article-journal", longTitle],
      ["webpage", longTitle],
    ]);
    expect(list("ris").map(({ id }) => id)).toEqual(list("bib").map(({ id }) => id));
    const ids = readBack(readFileSync(join(out, "tags/oncology/citations.bib"), "utf8")).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("only the section that cites has buttons with words for the script", () => {
  const pages = pagesOf(fixture().out).filter(({ tree }) => all(tree, { class: "cite" }).length > 0);
  expect(pages.every(({ path }) => path.startsWith("/articles/"))).toBe(true);
  const [section] = pages.flatMap(({ tree }) => all(tree, { class: "cite" }));
  expect(section?.properties).toMatchObject({ dataCopied: words.copied, dataFailed: words.notCopied });
});
