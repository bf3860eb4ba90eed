import type { Element, Nodes } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { markedTitle } from "#language/zh/markedTitle";
import { phrasesOf } from "#language/zh/phrases";
import type { Page } from "./page";
import { all, attribute, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import { listRow, slugOf } from "./rows";
import { fixture, real } from "./sites";

const isArticle = ({ path }: Page) => path.startsWith("/articles/");
const slugIn = ({ path }: Page) => path.split("/").at(-2) ?? "";

/** The parts of a title between the places where it may break. */
function partsOf(title: Element): string[] {
  const parts = [""];
  for (const child of title.children) {
    if (child.type === "element" && child.tagName === "wbr") parts.push("");
    else parts.push(`${parts.pop() ?? ""}${textOf(child)}`);
  }
  return parts;
}

/** The rows of articles; those of corrections say of an article only its title. */
const articleRowsIn = (tree: Nodes) => all(tree, listRow).filter((row) => all(row, { class: "row-labels" }).length > 0);

function linkIn(title: Element): Element {
  const [link] = elementsIn(title, "a");
  if (!link) throw new Error(`A title leads nowhere: ${textIn(title)}`);
  return link;
}

/** The title as programs read it, without the mark of a retracted or withdrawn article. */
function titleOf({ tree }: Page): string {
  const [meta] = elementsIn(tree, "meta").filter((meta) => attribute(meta, "property") === "og:title");
  const written = meta ? attribute(meta, "content") : "";
  const mark = (["retracted", "withdrawn"] as const).map((status) => markedTitle("", status));
  return mark.reduce((title, mark) => (title.startsWith(mark) ? title.slice(mark.length) : title), written);
}

/** The people, institutions and topics of an article, as its card names them. */
function namesOf({ tree }: Page): string[] {
  const links = all(tree, { class: "card" }).flatMap((card) => elementsIn(card, "a"));
  return links.filter((link) => /(people|institutions|tags)\/[^/]+\/$/.test(attribute(link, "href"))).map(textIn);
}

describe.each([
  ["the real content", real],
  ["the fixture", fixture],
])("the titles of %s", (_name, at) => {
  const { out } = at();
  const articles = pagesOf(out).filter(isArticle);
  const partsBySlug = new Map(articles.map((page) => [slugIn(page), partsOf(the(page.tree, { name: "h1" }))]));

  test("stand unchanged over their articles and break between phrases, never within a name", () => {
    expect(articles.length).toBeGreaterThan(10);
    for (const page of articles) {
      const parts = partsBySlug.get(slugIn(page)) ?? [];
      expect(parts.join(""), page.path).toBe(titleOf(page));
      expect(parts, page.path).toEqual(phrasesOf(titleOf(page), namesOf(page)));
    }
    expect([...partsBySlug.values()].filter((parts) => parts.length > 2).length).toBeGreaterThan(5);
  });

  test("break in every list, and at the head of the front page, as they do over the article", () => {
    const titles = pagesOf(out).flatMap(({ tree }) => [
      ...articleRowsIn(tree).flatMap((row) => all(row, { class: "row-title" })),
      ...all(tree, { class: "lead" }).flatMap((lead) => elementsIn(lead, "h2")),
    ]);
    expect(titles.length).toBeGreaterThan(50);
    for (const title of titles) expect(partsOf(linkIn(title))).toEqual(partsBySlug.get(slugOf(title)));
  });

  test("stand unchanged among related articles and break between phrases", () => {
    const lines = articles.flatMap(({ tree }) =>
      all(tree, { class: "related" }).flatMap((part) => elementsIn(part, "li")),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const whole = (partsBySlug.get(slugOf(line)) ?? []).join("");
      expect(partsOf(linkIn(line))).toEqual(phrasesOf(whole));
    }
  });

  test("have below them in every list the beginning of the summary, where the article has one", () => {
    const summaries = new Map(
      articles.map((page) => [slugIn(page), all(page.tree, { name: "p", class: "summary" }).map(textIn)]),
    );
    const rows = pagesOf(out).flatMap(({ tree }) => articleRowsIn(tree));
    for (const row of rows) {
      const [excerpt = "", ...more] = all(row, { class: "row-summary" }).map(textIn);
      const [whole = ""] = summaries.get(slugOf(row)) ?? [];
      expect([excerpt === "", more], slugOf(row)).toEqual([whole === "", []]);
      expect(whole.startsWith(excerpt.replace(/……$/, "")), excerpt).toBe(true);
      expect(excerpt.length).toBeLessThanOrEqual(60);
    }
    expect(rows.filter((row) => all(row, { class: "row-summary" }).length > 0).length).toBeGreaterThan(20);
  });
});

test("the titles of corrected articles stand unchanged in the list of corrections and break between phrases", () => {
  const { tree } = readPage(fixture().out, "/corrections/");
  const titles = all(the(tree, { name: "main" }), { class: "row-title" }).map(linkIn);
  expect(titles.map((title) => partsOf(title).join(""))).toContain("新型血清检测进入临床");
  for (const title of titles) expect(partsOf(title)).toEqual(phrasesOf(textOf(title)));
  expect(titles.filter((title) => partsOf(title).length > 1)).not.toEqual([]);
});
