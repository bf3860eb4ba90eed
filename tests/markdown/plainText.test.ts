import fc from "fast-check";
import { expect, test } from "vitest";
import { render } from "./render";

const textOf = (markdown: string) => render(markdown).text;

test("paragraphs, headings, items and quotations are lines of their own", () => {
  expect(textOf("第一段。\n\n## 标题\n\n- 甲\n- 乙\n  1. 丙\n\n> 引文\n>\n> 其二")).toBe(
    "第一段。\n标题\n甲\n乙\n丙\n引文\n其二",
  );
});

test("each cell of a table is a line", () => {
  expect(textOf("| 年 | 数 |\n| --- | --- |\n| 2024 | **1** 万 |\n| | 3 |")).toBe("年\n数\n2024\n1 万\n3");
});

test("emphasis, links, code and raised characters do not part a word", () => {
  expect(textOf("肝**癌**细[胞](https://example.org)与`TP`53、CO<sub>2</sub>、长<wbr>词")).toBe(
    "肝癌细胞与TP53、CO2、长词",
  );
});

test("characters written as entities are the characters", () => {
  expect(textOf("A&amp;B &lt;5% &#x4E2D;&copy; &quot;x&quot;")).toBe('A&B <5% 中© "x"');
});

test("a footnote is a line, and nothing is left of its mark, its heading and the way back", () => {
  expect(textOf("研究[^甲]发现[^甲]。\n\n[^甲]: 说明[^乙]。\n\n[^乙]: 其二。")).toBe("研究发现。\n说明。\n其二。");
});

test("an author's own heading of that name stays", () => {
  expect(textOf("正文[^甲]。\n\n## 注释\n\n[^甲]: 说明。")).toBe("正文。\n注释\n说明。");
});

test("the alternative text of an image is not read, that of a foreign one is its link's text", () => {
  expect(textOf("前![图中有字](photo.jpg)后")).toBe("前后");
  expect(textOf("前![图中有字](https://example.org/a.jpg)后")).toBe("前图中有字后");
});

test("a hard break divides, a soft one is a space or, beside Chinese, nothing", () => {
  expect(textOf("一行\\\n二行")).toBe("一行\n二行");
  expect(textOf("中文\n换行 two\nwords")).toBe("中文换行 two words");
  expect(textOf("<p>中文\n  换行 two\n  words</p>")).toBe("中文换行 two words");
});

test("lines of code stay lines", () => {
  expect(textOf("```\n第一行\n  b   c\n\n第二行\n```")).toBe("第一行\nb c\n第二行");
});

test("the readings of a ruby follow the line whose words they would part", () => {
  const ruby = "<ruby>肝<rp>(</rp><rt>gān</rt><rp>)</rp>癌<rt>ái</rt></ruby>";
  expect(textOf(`治${ruby}者`)).toBe("治肝癌者\ngān ái");
});

test("what is removed from the page is not in the text", () => {
  expect(textOf("甲<script>alert(1)</script><style>p{}</style><!-- 乙 -->丙\n\n***")).toBe("甲丙");
});

test("definitions, captions and what unfolds are lines too", () => {
  const html =
    "<dl><dt>词</dt><dd>义</dd></dl><details><summary>纲</summary>目</details><figure>图<figcaption>题</figcaption></figure>";
  expect(textOf(html)).toBe("词\n义\n纲\n目\n图\n题");
});

test("no line is empty, begins or ends with white space, or has two spaces together", () => {
  const piece = fc.constantFrom(
    "肝癌",
    "TNF-α",
    " ",
    "  ",
    "\n",
    "\n\n",
    "　",
    "- ",
    "> ",
    "<br>",
    "<b> x </b>",
    "`  `",
    "|",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = textOf(pieces.join(""));
      for (const line of text === "" ? [] : text.split("\n")) expect(line).toMatch(/^\S+( \S+)*$/);
    }),
  );
});
