import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { stages } from "#archive/classification";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { stagedTotals } from "./fixture/manyArticles";
import { hasId, resolved } from "./links";
import type { Page } from "./page";
import { all, attribute, elementsIn, filesOf, pagesOf, readPage, textIn, the } from "./page";
import { dateOf, first, isList, listsOf, rowsOf, stageOf } from "./rows";
import { fixture, real } from "./sites";

const years = { name: "figure", class: "years" };
const path = { name: "figure", class: "stage-path" };
const yearOf = (row: Element) => dateOf(row).slice(0, 4);

/** What a drawing says of one part of it to those who do not see it. */
const titleOf = (part: Element) => elementsIn(part, "title").map(textIn).join("|");

/** The years of rows, oldest first, each with the words that its bar must have. */
function yearsIn(rows: readonly Element[]): { year: string; words: string }[] {
  return [...new Set(rows.map(yearOf))].sort().map((year) => {
    const ofYear = rows.filter((row) => yearOf(row) === year);
    const byStage = [...stages, ""].map((stage) => ofYear.filter((row) => stageOf(row) === stage).length);
    return { year, words: pageStrings.list.yearInWords(year, ofYear.length, byStage) };
  });
}

/** The words of the five stages of rows. */
const stagesIn = (rows: readonly Element[]) =>
  stages.map((stage) =>
    pageStrings.list.stageInWords(strings.stages[stage], rows.filter((row) => stageOf(row) === stage).length),
  );

describe.each([
  ["the real content", real],
  ["the fixture", fixture],
])("the drawings of %s", (_name, at) => {
  const site = at();
  const lists = listsOf(site.out);
  const rowsAt = (list: string) => lists.get(list) ?? [];
  /** The address of the page to which a link leads, below the front page. */
  const target = (link: Element, page: Page) => {
    const file = resolved(attribute(link, "href"), page, site).file ?? "";
    return file.slice(site.out.length).replace(/index\.html$/, "");
  };

  test.each(["/", "/archive/"])(
    "of years on %s have a bar for each year, which says what it holds and leads to it",
    (at) => {
      const page = readPage(site.out, at);
      const bars = elementsIn(the(page.tree, years), "a");
      const drawn = bars.map((bar) => ({ words: titleOf(bar), leadsTo: target(bar, page) }));
      const held = yearsIn(rowsAt("/archive/"));
      expect(held.length).toBeGreaterThan(2);
      expect(drawn).toEqual(held.map(({ year, words }) => ({ words, leadsTo: `/years/${year}/` })));
    },
  );

  test("of years on the first page of every other list have a bar for each year, which leads to the year's first row", () => {
    let followed = 0;
    for (const page of pagesOf(site.out).filter((page) => isList(page) && page.path === first(page.path))) {
      const held = yearsIn(rowsAt(page.path));
      if (page.path === "/archive/" || held.length < 2) continue;
      const bars = elementsIn(the(page.tree, years), "a");
      expect(bars.map(titleOf), page.path).toEqual(held.map(({ words }) => words));
      bars.forEach((bar, index) => {
        const { file, url } = resolved(attribute(bar, "href"), page, site);
        expect(file !== undefined && hasId(file, url.hash.slice(1)), `${page.path} ${url.hash}`).toBe(true);
        const rows = rowsOf(readPage(site.out, target(bar, page)));
        const firstOfYear = rows.find((row) => yearOf(row) === held[index]?.year);
        expect(firstOfYear && attribute(firstOfYear, "id"), page.path).toBe(url.hash.slice(1));
        expect(first(target(bar, page))).toBe(page.path);
        followed += 1;
      });
    }
    expect(followed).toBeGreaterThan(20);
  });

  test("of years stand only on first pages, and only where a list has more than one year", () => {
    const drawn = pagesOf(site.out).filter(({ path, tree }) => path !== "/timeline/" && all(tree, years).length > 0);
    const asked = pagesOf(site.out).filter(({ path }) => yearsIn(rowsAt(path === "/" ? "/archive/" : path)).length > 1);
    expect(drawn.map(({ path }) => path)).toEqual(asked.map(({ path }) => path));
    expect(pagesOf(site.out).filter((page) => isList(page) && !asked.includes(page)).length).toBeGreaterThan(10);
  });

  test("of milestones stand on a timeline that one page cannot hold, a bar for each of its years", () => {
    const { tree } = readPage(site.out, "/timeline/");
    const listed = all(tree, { class: "decade" })
      .flatMap((decade) => elementsIn(decade, "a"))
      .map((link) => attribute(link, "href"));
    const bars = all(tree, years)
      .flatMap((drawing) => elementsIn(drawing, "a"))
      .map((bar) => attribute(bar, "href"));
    expect(listed.length).toBeGreaterThan(2);
    expect(bars).toEqual(all(tree, { class: "chronicle" }).length > 0 ? [] : listed);
  });

  test.each(["/", "/stages/"])("of stages on %s show all five with their numbers and lead to them", (at) => {
    const page = readPage(site.out, at);
    const steps = elementsIn(the(page.tree, path), "a");
    expect(steps.map(titleOf)).toEqual(stagesIn(rowsAt("/archive/")));
    expect(steps.map((step) => target(step, page))).toEqual(stages.map((stage) => `/stages/${stage}/`));
    const names = steps.map((step) => textIn(the(step, { class: "stage-name" })).replaceAll(" ", ""));
    expect(names).toEqual(stages.map((stage) => strings.stages[stage]));
  });

  test("of stages stand on the page of a topic with ten staged articles, with the numbers of the topic", () => {
    const staged = (page: Page) => rowsAt(page.path).filter((row) => stageOf(row) !== "").length;
    const topics = pagesOf(site.out).filter((page) => isList(page) && /^\/tags\/[^/]+\/$/.test(page.path));
    const drawn = topics.filter(({ tree }) => all(tree, path).length > 0);
    expect(drawn.map((page) => page.path)).toEqual(topics.filter((page) => staged(page) >= 10).map(({ path }) => path));
    expect(topics.length).toBeGreaterThan(drawn.length);
    for (const page of drawn) {
      const steps = elementsIn(the(page.tree, path), "g");
      expect(steps.map(titleOf), page.path).toEqual(stagesIn(rowsAt(page.path)));
    }
  });

  test("and everything else have no style of their own", () => {
    const styled = pagesOf(site.out).flatMap(({ path, tree }) =>
      elementsIn(tree).flatMap((element) =>
        element.properties.style === undefined ? [] : `${path} ${element.tagName}`,
      ),
    );
    expect(filesOf(site.out).length).toBeGreaterThan(60);
    expect(styled).toEqual([]);
  });
});

test("ten staged articles of a topic are drawn, nine are not", () => {
  const drawings = Object.keys(stagedTotals).map(
    (tag) => all(readPage(fixture().out, `/tags/${tag}/`).tree, path).length,
  );
  expect(Object.values(stagedTotals)).toEqual([10, 9]);
  expect(drawings).toEqual([1, 0]);
});
