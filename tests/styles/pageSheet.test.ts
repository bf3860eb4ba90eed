import { expect, test } from "vitest";
import { pageSheet } from "../../src/styles/pageSheet";

const css =
  ":root{--a:1}@layer components.frame{.f{a:b}}@layer components.front{.l{a:b}@media print{.l{c:d}}}" +
  "@layer components.bars{.b{a:b}}@layer components.lists{.r{a:b}}@layer components.sheet{.s{a:b}}@layer components.article{.p{a:b}}@layer components.timeline{.t{a:b}}@layer components.front{.m{a:b}}.z{a:b}";

test.each([
  ["/", ["f", "l", "b", "r", "s", "m", "z"]],
  ["/articles/[slug]", ["f", "s", "p", "t", "z"]],
  ["/institutions/[id]/[[...page]]", ["f", "b", "r", "s", "p", "t", "z"]],
  ["/institutions", ["f", "b", "r", "z"]],
  ["/timeline/[year]/[[...page]]", ["f", "b", "r", "s", "t", "z"]],
  ["/about", ["f", "b", "r", "p", "z"]],
  ["/data", ["f", "b", "r", "p", "z"]],
  ["/tags/[id]/[[...page]]", ["f", "b", "r", "z"]],
  ["/404", ["f", "r", "z"]],
])("the pages of %s carry the sheets that they can use, whole", (route, classes) => {
  const sheet = pageSheet(css, route);
  expect([...sheet.matchAll(/\.(\w)\{a/g)].map(([, name]) => name)).toEqual(classes);
  expect(sheet.split("{").length).toBe(sheet.split("}").length);
});

test("a sheet that is not where it should be is an error, not a page that carries everything", () => {
  const other = css.replaceAll("components.front", "components.cover");
  expect(() => pageSheet(other, "/about")).toThrowErrorMatchingInlineSnapshot(
    `[Error: The style sheet has no @layer components.front{]`,
  );
  expect(() => pageSheet(`${css}@layer components.front{`, "/about")).toThrowErrorMatchingInlineSnapshot(
    `[Error: A block of the style sheet is never closed.]`,
  );
});
