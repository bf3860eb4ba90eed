import { expect, test } from "vitest";
import { renderMarkdown } from "#markdown/renderMarkdown";
import { findingsIn, htmlOf, render } from "./render";

test("paragraphs, lists, quotations and code become HTML", () => {
  expect(htmlOf("一段。\n\n- 甲\n- 乙\n\n1. 丙\n\n> 引文\n\n`码`")).toBe(
    "<p>一段。</p>\n<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n<ol>\n<li>丙</li>\n</ol>\n<blockquote>\n<p>引文</p>\n</blockquote>\n<p><code>码</code></p>",
  );
});

test("headings carry their own words as fragment, counted where they repeat", () => {
  const { html, headings } = render(
    "## 研究 进展\n\n### CAR-T（一）\n\n## 研究进展\n\n## 研究进展\n\n## 研究进展-2\n\n## ！",
  );
  expect(headings).toEqual([
    { id: "研究-进展", level: 2, text: "研究 进展" },
    { id: "car-t-一", level: 3, text: "CAR-T（一）" },
    { id: "研究进展", level: 2, text: "研究进展" },
    { id: "研究进展-2", level: 2, text: "研究进展" },
    { id: "研究进展-2-2", level: 2, text: "研究进展-2" },
    { id: "section", level: 2, text: "！" },
  ]);
  for (const { id, level } of headings) expect(html).toContain(`<h${level} id="${id}">`);
});

test("no heading's fragment holds a low line, with which the ids of the page around it begin", () => {
  const { headings } = render("## _sources\n\n## __main__\n\n## a_b\n\n## \\_");
  for (const { id } of headings) expect(id).toMatch(/^[^_]+$/);
});

test("a heading's text is what readers see of it", () => {
  const { headings } = render("## **重** `码` [链](/a/)<script>alert(1)</script> <b>粗</b>");
  expect(headings.map(({ text }) => text)).toEqual(["重 码 链 粗"]);
});

test("a first-level heading becomes a second-level one, and a skipped level is found", () => {
  const { html, headings } = render("# 一\n\n#### 二\n\n## 三\n\n### 四");
  expect(headings.map(({ level }) => level)).toEqual([2, 4, 2, 3]);
  expect(html).not.toContain("<h1");
  expect(findingsIn("# 一\n\n#### 二\n\n## 三\n\n### 四")).toEqual(["1:1 headingOne", "3:1 headingSkipped 2 4"]);
  expect(findingsIn("### 一")).toEqual(["1:1 headingSkipped 1 3"]);
});

test("tables keep their cells and drop their dress", () => {
  const html = htmlOf("| 年 | 数 |\n| --- | ---: |\n| 2024 | **1** |");
  expect(html.replace(/\s+/g, "")).toBe(
    "<table><thead><tr><th>年</th><th>数</th></tr></thead><tbody><tr><td>2024</td><td><strong>1</strong></td></tr></tbody></table>",
  );
});

test("a task list shows its boxes as characters", () => {
  expect(htmlOf("- [x] 已做\n- [ ] 未做").replace(/\s+/g, "")).toBe("<ul><li>☑已做</li><li>☐未做</li></ul>");
});

test("footnotes lead there and back under a Chinese heading", () => {
  const { html, links, findings } = render("正文[^甲]。\n\n[^甲]: 说明。");
  expect(html).toContain('href="#user-content-fn-');
  expect(html).toContain('href="#user-content-fnref-');
  expect(html).toMatch(/<h2 id="注释">注释<\/h2>/);
  expect(html).toContain("说明。");
  for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) {
    expect(html).toContain(`id="${target}"`);
  }
  expect({ links, findings }).toEqual({ links: [], findings: [] });
});

test("addresses become links by themselves", () => {
  expect(htmlOf("见 https://example.org/a 与 desk@example.org")).toBe(
    '<p>见 <a href="https://example.org/a">https://example.org/a</a> 与 <a href="mailto:desk@example.org">desk@example.org</a></p>',
  );
});

test("links and images within the site are handed over and reported where they stand", () => {
  const text = "一\n\n[甲](/articles/a/) ![图](photo.jpg)\n\n<p><a href='/tags/b/'>乙</a></p>";
  const { html, links, images } = renderMarkdown(text, {
    firstLine: 11,
    link: (path) => `/base${path}`,
    image: (src) => `/pictures/${src}`,
  });
  expect(links).toEqual([
    { line: 13, column: 1, href: "/articles/a/" },
    { line: 15, column: 4, href: "/tags/b/" },
  ]);
  expect(images).toEqual([{ line: 13, column: 19, href: "photo.jpg" }]);
  expect(html).toContain('<a href="/base/articles/a/">');
  expect(html).toContain('<img src="/pictures/photo.jpg" alt="图">');
});

test("protocol-relative links become https, remote images become links", () => {
  expect(htmlOf("[甲](//example.org/a)")).toBe('<p><a href="https://example.org/a">甲</a></p>');
  expect(htmlOf("![图](https://example.org/a.jpg)")).toBe('<p><a href="https://example.org/a.jpg">图</a></p>');
  expect(htmlOf("![](https://example.org/a.jpg)")).toBe(
    '<p><a href="https://example.org/a.jpg">https://example.org/a.jpg</a></p>',
  );
});

test("the length counts what is read, without blanks", () => {
  expect(render("一 二\n\n**三** <b>四</b><script>五</script>").length).toBe(4);
  expect(render("<!-- 无 -->").length).toBe(0);
});

test("an image without words is found", () => {
  expect(findingsIn("正文\n\n![](图.jpg)")).toEqual(["3:1 imageWithoutAlt 图.jpg"]);
});
