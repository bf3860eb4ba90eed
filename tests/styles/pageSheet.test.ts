import { expect, test } from "vitest";
import { pageSheet } from "../../src/styles/pageSheet";

const layers = {
  ...{ frame: "f", pageHead: "h", problems: "x", bars: "b", lists: "r", front: "l", sheet: "s" },
  ...{ article: "p", guide: "g", timeline: "t", decades: "d" },
};
const ofLayers = Object.entries(layers).map(([layer, name]) => `@layer components.${layer}{.${name}{a:b}}`);
const again = "@layer components.front{.m{a:b}@media print{.m{c:d}}}";
const css = `:root{--a:1}${ofLayers.join("")}${again}.z{a:b}`;

test.each([
  ["/", ["f", "h", "b", "r", "l", "s", "m", "z"]],
  ["/articles/[slug]", ["f", "s", "p", "t", "z"]],
  ["/institutions/[id]/[[...page]]", ["f", "h", "b", "r", "s", "p", "t", "z"]],
  ["/institutions", ["f", "h", "b", "r", "z"]],
  ["/timeline", ["f", "h", "b", "r", "s", "t", "d", "z"]],
  ["/timeline/[year]/[[...page]]", ["f", "h", "b", "r", "s", "t", "d", "z"]],
  ["/about", ["f", "h", "b", "r", "p", "g", "z"]],
  ["/data", ["f", "h", "b", "r", "p", "g", "z"]],
  ["/tags/[id]/[[...page]]", ["f", "h", "b", "r", "z"]],
  ["/404", ["f", "h", "r", "z"]],
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
