import { expect, test } from "vitest";
import { splitFrontMatter } from "#markdown/splitFrontMatter";
import { elementsIn, render, textIn } from "./render";

/** A report as old Jekyll archives keep it: front matter with times, a body of HTML paragraphs, odd bits between. */
const file = `---
layout: post
title: "某市医院：一年的三件大事"
author: "某报"
date: 2021-03-04 07:30:03 +0800
categories: 医疗
---

<p style="text-align: center"><strong><span style="font-size:16px">某市医院：一年的三件大事</span></strong></p>
<p class="intro">　　记者 某甲　通讯员 某乙</p>
<p>　　第一段说医院<a href="//news.example.org/a.html" target="_blank" rel="noopener">去年</a>做了什么，花了2000余万元。</p>
<p>　　<img src="//img.example.org/2021/a.jpg" width="600" alt="" /></p>
<p><font color="#333333">　　第二段有“引号”和 &nbsp; 空格，还有 A&amp;B。</font></p>

<div class="box"><h3>一、第一件</h3>
<p>第三段<br />换了行。</p></div>

<center>第四段在正中。</center>
<table border="0"><tr><td>格一</td><td colspan="2">格二</td></tr></table>
<p>&gt;&gt;&gt; 第五段
跨了两行，没有结束
<p>（责任编辑：某丙）</p>
`;

test("a Jekyll report renders whole, with every paragraph and no trace of its dress", () => {
  const { frontMatter, body, bodyLine, findings } = splitFrontMatter(file);
  expect(findings).toEqual([]);
  expect(frontMatter?.data).toMatchObject({ layout: "post", date: "2021-03-04 07:30:03 +0800" });
  const { html } = render(body, bodyLine);
  const text = textIn(html);
  const words = file.split("---\n")[2] ?? "";
  const expected = words
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, "");
  // The picture elsewhere has no words of its own, so its address stands in for it.
  expect(text.replace("https://img.example.org/2021/a.jpg", "")).toBe(expected);
  expect(elementsIn(html).filter(({ tagName }) => tagName === "p")).toHaveLength(8);
  expect(html).not.toMatch(/style=|class=|target=|width=|color=|border=|align/);
  expect(html).toContain('<a href="https://news.example.org/a.html">去年</a>');
  expect(html).toContain('<td colspan="2">格二</td>');
});

test("what a Jekyll report loses is said at its place in the file", () => {
  const { body, bodyLine } = splitFrontMatter(file);
  const lines = file.split("\n");
  const said = render(body, bodyLine).findings.map(({ line, column, detail }) => [
    detail.code,
    lines[line - 1]?.slice(column - 1, column + 6),
  ]);
  expect(said).toEqual([
    ["remoteImage", "<img sr"],
    ["elementUnwrapped", "<font c"],
    ["headingSkipped", "<h3>一、第"],
    ["elementUnwrapped", "<center"],
  ]);
});
