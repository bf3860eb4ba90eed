import { expect, test } from "vitest";
import { findingLine, findingsByRule } from "./finding";

const finding = (page: string, rule = "image-alt") => ({
  page,
  rule,
  element: "main >\n img",
  advice: "Describe  it.",
});

test("a finding is told in one line", () => {
  expect(findingLine(finding("/tags/"))).toBe("/tags/ image-alt main > img Describe it.");
});

test("findings are told by rule, each with its count, advice and first places", () => {
  const findings = [finding("/a/"), finding("/b/"), finding("/", "h1"), finding("/c/"), finding("/d/")];
  expect(findingsByRule(findings, 2).join("\n")).toMatchInlineSnapshot(`
    "  image-alt (4): Describe it.
        /a/  main > img
        /b/  main > img
        and 2 more
      h1 (1): Describe it.
        /  main > img"
  `);
});
