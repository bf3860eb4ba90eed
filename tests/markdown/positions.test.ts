import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "#markdown/splitFrontMatter";
import { findingsIn, render } from "./render";

test("findings in raw HTML point at the tag, also inside a line and on later lines of a block", () => {
  const text = [
    "正文。",
    "",
    "<div>",
    "<p>一<font>二</font></p>",
    "  <marquee>三</marquee>",
    "</div>",
    "",
    "四<blink>五</blink>",
  ];
  expect(findingsIn(text.join("\n"))).toEqual([
    "4:5 elementUnwrapped font",
    "5:3 elementUnwrapped marquee",
    "8:2 elementUnwrapped blink",
  ]);
});

test("findings in lists, quotations and tables point into them", () => {
  expect(findingsIn("- 甲\n- <font>乙</font>\n\n> 丙<font>丁</font>\n\n| a |\n|---|\n| 己<font>戊</font> |")).toEqual([
    "2:3 elementUnwrapped font",
    "4:4 elementUnwrapped font",
    "8:4 elementUnwrapped font",
  ]);
});

test("two findings on one element stand at the element", () => {
  expect(findingsIn('一\n\n<font onclick="a()" onload="b()">二</font>').sort()).toEqual([
    "3:1 activeContentRemoved onclick",
    "3:1 activeContentRemoved onload",
    "3:1 elementUnwrapped font",
  ]);
});

test("a finding's line counts from the start of the file, whatever stands before it", () => {
  const count = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(count, count, fc.boolean(), (keys, paragraphs, indented) => {
      const head = Array.from({ length: keys }, (_, index) => `key${index}: ${index}`);
      const filler = Array.from({ length: paragraphs }, () => ["<p>段落</p>", ""]).flat();
      const indent = indented ? "  " : "";
      const text = ["---", ...head, "---", "", ...filler, `${indent}<font>字</font>`].join("\n");
      const { body, bodyLine } = splitFrontMatter(text);
      const [found] = render(body, bodyLine).findings;
      expect(found).toMatchObject({ line: text.split("\n").length, column: indent.length + 1 });
    }),
    { numRuns: 40 },
  );
});
