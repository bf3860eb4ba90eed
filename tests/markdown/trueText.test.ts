import { describe, expect, test } from "vitest";
import { htmlOf, render, textIn } from "./render";

/** Rendered without a finding: what a reader then sees is what its editor has written. */
function plainly(text: string): string {
  const { html, findings } = render(text);
  expect(findings).toEqual([]);
  return html;
}

describe("a text that nobody meant as markup is shown as it is written", () => {
  test.each([
    "年龄18~65岁，体重40~90千克。",
    "血压90~140/60~90 mmHg，体温36.5~37.3℃",
    "CYP2C19*2和CYP2C19*3",
    "白细胞3.5*10^9/L至9.5*10^9/L",
    "α*2与β*3、HLA-B*15:02和HLA-A*31:01",
    "低于<LOD>的记为<LOQ>/2，<IgM>与</IgG>",
    "<LOD>",
    "p<0.05且a<b、c>d，<x-y>",
  ])("%s", (text) => {
    expect(textIn(plainly(text))).toBe(text.replaceAll(" ", ""));
  });

  test.each([
    ["<div><LOD>与<b>粗</b></div>", "<div>&#x3C;LOD>与<b>粗</b></div>"],
    ["<div>\n<o词>一</o词>\n</div>", "<div>\n&#x3C;o词>一&#x3C;/o词>\n</div>"],
    ['<div><abbr title="<LOD>">低</abbr></div>', '<div><abbr title="<LOD>">低</abbr></div>'],
  ])("in a block of HTML too: %s", (text, html) => {
    expect(plainly(text)).toBe(html);
  });

  test("and what follows is told at its own place", () => {
    const { findings } = render("<div><LOD><marquee>一</marquee></div>", 1);
    expect(findings.map(({ line, column }) => [line, column])).toEqual([[1, 11]]);
  });
});

describe("what is meant as markup stays markup", () => {
  test.each([
    ["*重点*和**粗**", "<em>重点</em>和<strong>粗</strong>"],
    ["*word* and **word**", "<em>word</em> and <strong>word</strong>"],
    ["2**3**4", "2<strong>3</strong>4"],
    ["18~~删~~65", "18<del>删</del>65"],
    ["~~已撤。~~改正", "<del>已撤。</del>改正"],
    ["按~~“旧说”~~改", "按<del>“旧说”</del>改"],
    ["H<sub>2</sub>O与10<SUP>9</SUP>", "H<sub>2</sub>O与10<sup>9</sup>"],
  ])("%s", (text, html) => {
    expect(plainly(text)).toBe(`<p>${html}</p>`);
  });

  test("`<LOD>` in code", () => {
    expect(htmlOf("`<LOD> *a*`")).toBe("<p><code>&#x3C;LOD> *a*</code></p>");
  });
});

describe("an address ends where Chinese begins", () => {
  const link = (address: string, text = address) => `<a href="${address}">${text}</a>`;

  test.each([..."，。、；：！？）〉》」』】”’…—（“次"])("at %s", (mark) => {
    expect(plainly(`详见https://a.cn/b?c=1${mark}次日又报。`)).toBe(
      `<p>详见${link("https://a.cn/b?c=1")}${mark}次日又报。</p>`,
    );
  });

  test.each([
    ["https://a.cn。", `${link("https://a.cn")}。`],
    ["https://a.cn/b**重要**", `${link("https://a.cn/b")}<strong>重要</strong>`],
    ["（www.a.cn）", `（${link("http://www.a.cn", "www.a.cn")}）`],
    ["www.a.cn/b，再报", `${link("http://www.a.cn/b", "www.a.cn/b")}，再报`],
    ["。www.a.cn/b，再报", `。${link("http://www.a.cn/b", "www.a.cn/b")}，再报`],
    ["写信到a@b.cn。", `写信到${link("mailto:a@b.cn", "a@b.cn")}。`],
    ["https://a.cn/b. 然后", `${link("https://a.cn/b")}. 然后`],
    ["见https://。", "见https://。"],
  ])("%s", (text, html) => {
    expect(plainly(text)).toBe(`<p>${html}</p>`);
  });

  test("but not where its author says what belongs to it", () => {
    expect(plainly("<https://a.cn/肝>与[肝](https://a.cn/肝)")).toBe(
      `<p>${link("https://a.cn/%E8%82%9D", "https://a.cn/肝")}与${link("https://a.cn/%E8%82%9D", "肝")}</p>`,
    );
  });
});

describe("white space and dashes make no blocks that nobody meant", () => {
  test.each(["    ", "\t", "      "])("a paragraph that begins with %j is a paragraph", (indent) => {
    expect(plainly(`一\n\n${indent}缩进的**一段**。`)).toBe("<p>一</p>\n<p>缩进的<strong>一段</strong>。</p>");
  });

  test("a sentence over a line of dashes is a sentence over a rule", () => {
    expect(plainly("一句话。\n---\n又一句。")).toBe("<p>一句话。</p>\n<hr>\n<p>又一句。</p>");
  });

  test("code between fences is code", () => {
    expect(plainly("```\n    a\n```")).toBe("<pre><code>    a\n</code></pre>");
  });
});
