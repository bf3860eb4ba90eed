import { expect, test } from "vitest";
import { findExcess } from "#markdown/markupLimits";
import { render } from "./render";

const excessOf = (text: string) => {
  const { line, detail } = findExcess(text, 1) ?? {};
  return detail?.code === "tooMuchMarkup" ? `${line} ${detail.params.within}` : detail?.code;
};

test.each([
  ["words", "a ".repeat(30_001)],
  ["words behind an element", `<b>一</b>${"a ".repeat(30_001)}`],
  ["signs with gaps", "# ".repeat(30_001)],
  ["exclamation marks", "!".repeat(30_001)],
  ["words between characters", "研a".repeat(30_001)],
  ["names in a tag", `<div ${"a ".repeat(30_001)}>`],
])("more than thirty thousand %s are too much", (_name, text) => {
  expect(excessOf(text)).toBe("1 words");
  expect(render(text).html).toBe("");
});

test("words count with marks: a table of many short cells and words is too much", () => {
  expect(excessOf(`| a |\n|---|\n${`| ${"w ".repeat(5)}|\n`.repeat(3000)}`)).toMatch(/ text$/);
});

test("words behind a bracket that does not end take time in proportion to their square, in all paragraphs together", () => {
  expect(excessOf(`[${"a ".repeat(5100)}`)).toBe("1 bracket");
  expect(excessOf(`[${"a ".repeat(4000)}\n\n`.repeat(3))).toBe("3 bracket");
});

test("what an article could have is not too much", () => {
  const styled =
    '<p style="margin: 0px; padding: 0px; max-width: 100%; line-height: 1.75em;" class="a b">一，二。</p>\n';
  expect(excessOf(`[编者按】\n${styled.repeat(1000)}`)).toBeUndefined();
  expect(excessOf("a[1] b ".repeat(400))).toBeUndefined();
  expect(excessOf(`${"word ".repeat(2000)}\n\n`.repeat(14))).toBeUndefined();
  expect(excessOf(`${"研究，有效。".repeat(100)}\n\n`.repeat(500))).toBeUndefined();
});
