import { expect, test } from "vitest";
import { attacks, dangersIn } from "./hostile";
import { htmlOf, render } from "./render";

test.each(Object.entries(attacks))("%s does nothing, and the text beside it stays", (_name, text) => {
  const html = htmlOf(text);
  expect(dangersIn(html)).toEqual([]);
  expect(html).toContain("word");
});

test("an attack is still harmless when its result is rendered once more", () => {
  for (const text of Object.values(attacks)) expect(dangersIn(htmlOf(htmlOf(text)))).toEqual([]);
});

test("all attacks in one text do nothing either", () => {
  expect(dangersIn(htmlOf(Object.values(attacks).join("\n\n")))).toEqual([]);
});

test.each([
  "a script",
  "an SVG that loads",
  "a javascript link with entities",
  "a javascript link with white space",
  "a javascript link with control characters",
  "a data image",
  "a frame with a document",
  "an object",
  "a refresh",
  "a base",
])("the editor is told of %s", (name) => {
  const { findings } = render(attacks[name] ?? "");
  expect(findings.map(({ detail }) => detail.code)).toContain("activeContentRemoved");
});

test("an article's HTML cannot take an id that the page uses", () => {
  expect(htmlOf('<p id="main">一</p><a name="main" id="main">二</a><h2 id="main">三</h2>')).not.toContain("main");
});

test("the judge of these tests sees what it must see", () => {
  expect(dangersIn('<script></script><p onclick="a" style="b">一</p>')).toHaveLength(3);
  expect(dangersIn('<a href=" java\nscript:a">一</a><img src="data:a"><a href="https://a">二</a>')).toEqual([
    "a[href] javascript:",
    "img[src] data:",
  ]);
});
