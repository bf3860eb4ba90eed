import type { Element, Nodes } from "hast";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { figureTotals, many } from "./fixture/manyArticles";
import { all, attribute, bodyText, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import { fixture, real } from "./sites";

/** The labels of key numbers, in their order. */
const labelsIn = (tree: Nodes) =>
  all(tree, { name: "dl", class: "numbers" }).flatMap((list) => elementsIn(list, "dt").map(textIn));
const foldsIn = (tree: Nodes) => elementsIn(tree, "details");
const article = (slug: string) => readPage(fixture().out, `/articles/${slug}/`).tree;
const labels = (total: number) => Array.from({ length: total }, (_, index) => `第${index + 1}项`);

describe("an article", () => {
  test("with more than eight key numbers shows six and folds the rest, which it counts", () => {
    const tree = article("report-01");
    const [fold] = foldsIn(tree);
    if (!fold) throw new Error("Nothing is folded.");
    expect(figureTotals[0]).toBe(9);
    expect(labelsIn(tree)).toEqual(labels(9));
    expect(labelsIn(fold)).toEqual(labels(9).slice(6));
    expect(elementsIn(fold, "summary").map(textIn)).toEqual([pageStrings.article.moreNumbers(3)]);
  });

  test("with eight key numbers shows them all", () => {
    const tree = article("report-02");
    expect(figureTotals[1]).toBe(8);
    expect(labelsIn(tree)).toEqual(labels(8));
    expect(foldsIn(tree)).toEqual([]);
  });
});

test.each([
  ["the real content", real],
  ["the fixture", fixture],
])("of %s every article with more than eight key numbers folds some, and no other", (_name, at) => {
  const articles = pagesOf(at().out).filter(({ path }) => path.startsWith("/articles/"));
  const folding = articles.filter(({ tree }) => foldsIn(tree).length > 0);
  expect(folding.map(({ path }) => path)).toEqual(
    articles.filter(({ tree }) => labelsIn(tree).length > 8).map(({ path }) => path),
  );
  expect(folding).not.toEqual([]);
});

describe("the profile of an institution of which much is stated", () => {
  const { tree } = readPage(fixture().out, "/institutions/first-hospital/");
  const notesIn = (part: Element | undefined) => (part ? all(part, { name: "p", class: "note" }).map(textIn) : []);

  test("shows twelve key numbers and says how many there are", () => {
    const [numbers] = elementsIn(tree, "section").filter(
      (section) => attribute(section, "ariaLabelledBy") === "_numbers",
    );
    const total = figureTotals[0] + figureTotals[1];
    expect(numbers && labelsIn(numbers)).toHaveLength(12);
    expect(notesIn(numbers)).toEqual([pageStrings.profile.leftOut(12, total)]);
    expect(foldsIn(tree)).toEqual([]);
  });

  test("shows thirty milestones and says how many there are", () => {
    expect(notesIn(the(tree, { class: "dated-facts" }))).toContain(pageStrings.profile.leftOut(30, 2 * many.sharing));
  });
});

test("a profile that shows everything says nothing of more", () => {
  const said = bodyText(readPage(fixture().out, "/people/li-si/").tree);
  expect(said).toContain(pageStrings.profile.numbers);
  expect(said).not.toContain(pageStrings.profile.leftOut(1, 1).split("，").at(-1));
});
