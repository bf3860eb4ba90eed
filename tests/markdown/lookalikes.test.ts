import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsIn, htmlOf, render } from "./render";

describe("text that looks like markup and is shown as it stands is told, with the way to write it", () => {
  test.each([
    ["##研究背景", "1:1 markupNotTaken heading ##研究背景 ## 研究背景"],
    ["＃＃研究背景", "1:1 markupNotTaken heading ＃＃研究背景 ## 研究背景"],
    ["标题\n====", "2:1 markupNotTaken underline ===="],
    ["见__“甲”__乙", "1:2 markupNotTaken bold __“甲”__ **“甲”**"],
    ["一**甲", "1:2 markupNotTaken bold **"],
    ["| 甲 | 乙 |", "1:1 markupNotTaken table | 甲 | 乙 |"],
    ["有注[^无]。", "1:3 markupNotTaken footnote [^无]"],
    ["一{% include x %}", "1:2 markupNotTaken foreign {% include x %}"],
    ["{{ site.baseurl }}", "1:1 markupNotTaken foreign {{ site.baseurl }}"],
    ["{: .lead }", "1:1 markupNotTaken foreign {: .lead }"],
    ["{{< figure >}}", "1:1 markupNotTaken foreign {{< figure >}}"],
    [":::tip\n内容", "1:1 markupNotTaken foreign :::tip"],
    ['[caption id="a"]', '1:1 markupNotTaken foreign [caption id="a"]'],
    ["[[toc]]", "1:1 markupNotTaken foreign [[toc]]"],
    ["[TOC]", "1:1 markupNotTaken foreign [TOC]"],
    ["一\n\n二，[甲]（/people/x/）", "3:3 linkNotTaken [甲]（/people/x/） [甲](/people/x/)"],
    ["[甲](/people/某 人/)", "1:1 linkNotTaken [甲](/people/某 人/) [甲](</people/某 人/>)"],
    ["![图](屏幕 1.png)", "1:1 linkNotTaken ![图](屏幕 1.png) ![图](<屏幕 1.png>)"],
    ["！[图]（a.png）", "1:1 linkNotTaken ！[图]（a.png） ![图](a.png)"],
  ])("%s", (text, told) => {
    expect(findingsIn(text)).toEqual([told]);
  });
});

describe("a sign that Markdown takes from a number is told, with the way to keep it", () => {
  test.each([
    [">65岁者除外", "1:1 signTaken > >65岁者除外 \\>65岁者除外"],
    ["> 65岁者除外", "1:1 signTaken > > 65岁者除外 \\>65岁者除外"],
    [">=18岁", "1:1 signTaken > >=18岁 \\>=18岁"],
    ["- 5℃保存", "1:1 signTaken - - 5℃保存 \\-5℃保存"],
    ["- 5℃保存\n- 20℃运输", "1:1 signTaken - - 5℃保存 \\-5℃保存,2:1 signTaken - - 20℃运输 \\-20℃运输"],
    ["+ 10%", "1:1 signTaken + + 10% \\+10%"],
    ["携带*2或*3等位基因", "1:3 signTaken * *2或* \\*2或*"],
    [">正常值上限", "1:1 signTaken > >正常值上限 \\>正常值上限"],
    ["甲\n\n>", "3:1 signTaken > > \\>"],
    ["-", "1:1 signTaken - - \\-"],
    ["2024. 5月发布", "1:1 signTaken . 2024. 5月发布 2024\\. 5月发布"],
    ["- 3.00", "1:1 signTaken - - 3.00 \\-3.00"],
  ])("%j", (text, told) => {
    expect(findingsIn(text).join()).toBe(told);
  });

  test("and what it says to write keeps the sign, untold", () => {
    for (const text of ["\\>65岁者除外", "\\-5℃保存", "\\+10%", "\\*2或*3"]) {
      expect(findingsIn(text)).toEqual([]);
      expect(htmlOf(text).replace("&#x3E;", ">")).toBe(`<p>${text.slice(1)}</p>`);
    }
  });
});

test.each([
  "## 研究背景",
  "#2队列入组",
  "#肝癌# 话题",
  "> 他说：“好。”",
  "*重点*",
  "1. 甲\n2. 乙",
  "> 2024年，他说好。",
  "- 甲\n- 乙",
  "- 5例好转\n- 3例无效",
  "+ 甲\n+ 乙",
  "[1](见图 2)",
  "[1] 张三，[2] 李四",
  "a__b__c与snake_case_name",
  "**甲**乙",
  "`##x`与`[甲]（/x/）`",
  "```\n##x\n| a | b |\n```",
  "\\[甲]（/x/）与\\*\\*",
  "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |",
  "绝对值|x|与|y|",
])("what is no slip is not told of: %j", (text) => {
  expect(findingsIn(text)).toEqual([]);
});

test("text without end takes no time without end", () => {
  const pieces = ["{%", "{{", "[[", "[a](b ", "[a](", "[^", "__a ", "[caption ", "[甲]（", "！[", ":::", "# ", "= "];
  for (const piece of pieces) {
    const began = performance.now();
    render(piece.repeat(900));
    render(`${piece.repeat(20)}字`.repeat(40));
    expect(performance.now() - began).toBeLessThan(5000);
  }
});

describe("the numbers of a list", () => {
  test.each([
    ["1. 甲\n3. 乙", [undefined, "3"]],
    ["3. 甲\n4. 乙", [undefined, undefined]],
    ["2. 甲\n1. 乙", [undefined, "1"]],
    ["1. 甲\n1. 乙", [undefined, undefined]],
  ])("of %j are those that its author has written", (text, values) => {
    const items = [...htmlOf(text).matchAll(/<li(?: value="(\d+)")?>/g)].map(([, value]) => value);
    expect(items).toEqual(values);
  });

  test("are never others than those written, unless all are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        fc.pre(!numbers.every((number) => number === numbers[0]) || numbers.length === 1);
        const html = htmlOf(numbers.map((number) => `${number}. 甲`).join("\n"));
        const start = Number(/<ol start="(\d+)"/.exec(html)?.[1] ?? 1);
        let next = start;
        const shown = [...html.matchAll(/<li(?: value="(\d+)")?>/g)].map(([, value]) => {
          const number = value === undefined ? next : Number(value);
          next = number + 1;
          return number;
        });
        expect(shown).toEqual(numbers);
      }),
    );
  });
});
