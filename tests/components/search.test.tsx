import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FrameContext } from "#components/FrameContext";
import { SearchChoices } from "#components/SearchChoices";
import { SearchContext } from "#components/SearchContext";
import { SearchPage } from "#components/SearchPage";
import { SearchPages } from "#components/SearchPages";
import { SearchRow } from "#components/SearchRow";
import { SearchSort } from "#components/SearchSort";
import { strings } from "#language/zh/strings";
import type { SearchHit } from "#search/answer";
import { readRequest } from "#search/requestAddress";
import { dateOf } from "../archive/records";
import { all, attribute, elementsIn, parseHtml, textIn } from "../site/page";

const site = { name: "档案", nameEn: "Archive", description: "" };

/** What a part of the page for a search is made of. */
function shown(part: ReactNode, query = "") {
  const ways = { request: readRequest(query), go: () => {} };
  const html = renderToStaticMarkup(
    <FrameContext value={{ site, path: "/search/" }}>
      <SearchContext value={ways}>{part}</SearchContext>
    </FrameContext>,
  );
  return { html, tree: parseHtml(`<!doctype html><title>a</title>${html}`) };
}

/** Its links: text, address, and whether it leads to where the reader is. */
function linksIn(part: ReactNode, query = "") {
  return elementsIn(shown(part, query).tree, "a").map((link) => {
    const current = attribute(link, "ariaCurrent");
    return `${textIn(link)} ${decodeURIComponent(attribute(link, "href"))}${current === "" ? "" : ` (${current})`}`;
  });
}

const hit: SearchHit = {
  slug: "a",
  title: [{ text: "早期诊断", hit: false }],
  excerpt: [{ text: "经过", hit: false }],
  date: dateOf("2024-05-16"),
  kind: "result",
  sources: [],
  institutions: [],
};

describe("the exported search page", () => {
  const { tree } = shown(<SearchPage years={{ from: "2013", to: "2026" }} articles={11} />);

  test("has one heading of the first rank, a form that any browser can send, and ways that need no script", () => {
    expect(elementsIn(tree, "h1").map(textIn)).toEqual([strings.search.title]);
    const [form] = elementsIn(tree, "form");
    const [field] = elementsIn(tree, "input").filter((input) => attribute(input, "name") === "q");
    expect(form && attribute(form, "action")).toBe("../search/");
    expect(field && attribute(field, "role")).toBe("combobox");
    const [label] = elementsIn(tree, "label").filter(
      (it) => field && attribute(it, "htmlFor") === attribute(field, "id"),
    );
    expect(label && textIn(label)).toBe(strings.search.field);
    expect(elementsIn(tree, "noscript")).toHaveLength(1);
    expect(elementsIn(tree, "a").map((link) => attribute(link, "href"))).toContain("../tags/");
  });

  test("tells how many articles of which years can be found, and nothing of an empty archive", () => {
    expect(textIn(tree)).toContain(strings.search.extent(11, "2013", "2026"));
    const empty = textIn(shown(<SearchPage years={null} articles={0} />).tree);
    expect(empty).toContain(strings.search.ways);
    expect(empty).not.toMatch(/0 篇|undefined|null/);
  });
});

describe("a row of what was found", () => {
  test("marks what was searched for, also where a phrase ends within it", () => {
    const title = [
      { text: "金俊飞团队开发", hit: false },
      { text: "肝癌影像", hit: true },
      { text: "判读模型", hit: false },
    ];
    const { html, tree } = shown(<SearchRow hit={{ ...hit, title }} />);
    expect(elementsIn(tree, "mark").map(textIn).join("")).toBe("肝癌影像");
    expect(html).toContain("<wbr/>");
  });

  test("shows markup and attacks as the text that they are", () => {
    const attack = `<img src=x onerror="alert(1)">&lt;</mark><script>`;
    const { html, tree } = shown(
      <SearchRow hit={{ ...hit, title: [{ text: attack, hit: true }], excerpt: [{ text: attack, hit: false }] }} />,
    );
    expect(elementsIn(tree, /^(img|script)$/)).toEqual([]);
    expect(html).not.toContain("<img");
    expect(textIn(tree).split(attack)).toHaveLength(3);
  });

  test("says kind, stage, status, an inferred date, sources and institutions", () => {
    const { tree } = shown(
      <SearchRow
        hit={{
          ...hit,
          stage: "clinical",
          status: "retracted",
          dateNote: "据见报日期",
          sources: ["荆州日报", "健康报"],
          institutions: [{ id: "b", name: "乙医院" }],
        }}
      />,
    );
    const text = textIn(tree);
    for (const word of ["成果", "已撤稿", "据内容推定", "《荆州日报》、《健康报》", "乙医院", "2024-05-16"])
      expect(text).toContain(word);
    expect(all(tree, { class: "seal" }).map((seal) => attribute(seal, "ariaLabel"))).toEqual(["临床研究"]);
  });

  test("without a passage has no empty paragraph for it", () => {
    expect(all(shown(<SearchRow hit={{ ...hit, excerpt: [] }} />).tree, { class: "row-summary" })).toEqual([]);
  });
});

describe("what was chosen", () => {
  const nameOf = (_facet: string, id: string) => (id === "oncology" ? "肿瘤" : undefined);

  test("stands with its name, or its id until the name is known, and leads to the search without it", () => {
    expect(
      linksIn(
        <SearchChoices nameOf={nameOf} />,
        "q=甲&tag=oncology&tag=liver&stage=clinical&province=辽宁&year=2013-2020",
      ),
    ).toMatchInlineSnapshot(`
      [
        "移除 主题：肿瘤 × ../search/?q=甲&tag=liver&stage=clinical&province=辽宁&year=2013-2020",
        "移除 主题：liver × ../search/?q=甲&tag=oncology&stage=clinical&province=辽宁&year=2013-2020",
        "移除 研究阶段：临床研究 × ../search/?q=甲&tag=oncology&tag=liver&province=辽宁&year=2013-2020",
        "移除 省份：辽宁 × ../search/?q=甲&tag=oncology&tag=liver&stage=clinical&year=2013-2020",
        "移除 2013–2020年 × ../search/?q=甲&tag=oncology&tag=liver&stage=clinical&province=辽宁",
        "全部移除 ../search/?q=甲",
      ]
    `);
  });

  test("once is removed by itself, and nothing chosen shows nothing", () => {
    expect(linksIn(<SearchChoices nameOf={nameOf} />, "q=甲&year=-2020")).toMatchInlineSnapshot(`
      [
        "移除 2020年及以前 × ../search/?q=甲",
      ]
    `);
    expect(shown(<SearchChoices nameOf={nameOf} />, "q=甲&sort=newest").html).toBe("");
  });
});

test("articles can be put in three orders, and without words in two", () => {
  const sort = (query: string) => linksIn(<SearchSort request={readRequest(query)} />);
  expect(sort("q=甲&page=3")).toMatchInlineSnapshot(`
    [
      "相关 ../search/?q=甲 (true)",
      "最新 ../search/?q=甲&sort=newest",
      "最早 ../search/?q=甲&sort=oldest",
    ]
  `);
  expect(sort("tag=a&sort=oldest")).toMatchInlineSnapshot(`
    [
      "最新 ../search/?tag=a&sort=newest",
      "最早 ../search/?tag=a&sort=oldest (true)",
    ]
  `);
  expect(sort("tag=a")[0]).toContain("(true)");
});

test("pages keep the search, and one page needs no links", () => {
  const request = readRequest("q=甲&sort=newest&page=2");
  expect(linksIn(<SearchPages request={request} paging={{ page: 2, pages: 9, total: 170 }} />)).toMatchInlineSnapshot(`
    [
      "上一页 ../search/?q=甲&sort=newest",
      "第 1 页1 ../search/?q=甲&sort=newest",
      "第 2 页2 ../search/?q=甲&sort=newest&page=2 (page)",
      "第 3 页3 ../search/?q=甲&sort=newest&page=3",
      "第 4 页4 ../search/?q=甲&sort=newest&page=4",
      "第 9 页9 ../search/?q=甲&sort=newest&page=9",
      "下一页 ../search/?q=甲&sort=newest&page=3",
    ]
  `);
  expect(shown(<SearchPages request={request} paging={{ page: 1, pages: 1, total: 3 }} />).html).toBe("");
});
