import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import type { Page } from "./page";
import { all, attribute, elementsIn, pagesOf, parseHtml, textIn } from "./page";
import { fixture, real } from "./sites";

describe.each([
  ["real content", () => pagesOf(real().out)],
  ["fixture", () => pagesOf(fixture().out)],
])("every page of the %s", (_name, read) => {
  const pages = read();
  const faults = (rule: (page: Page) => string[]) =>
    pages.flatMap((page) => rule(page).map((fault) => `${page.path}: ${fault}`));

  test("has one head, one main part and one foot, side by side", () => {
    expect(faults(frameFaults)).toEqual([]);
  });

  test("has one search, in the head or in the main part", () => {
    expect(faults(searchFaults)).toEqual([]);
  });

  test("has navigations that are told apart by their names", () => {
    expect(faults(navigationFaults)).toEqual([]);
  });

  test("has nothing to read outside of these", () => {
    expect(faults(strayFaults)).toEqual([]);
  });
});

describe("the test of the landmarks sees", () => {
  const page = (body: string): Page => {
    const html = `<!doctype html><html><body>${body}</body></html>`;
    return { path: "/", html, tree: parseHtml(html) };
  };

  test("a second head, a foot inside the main part, a page without main", () => {
    const [head, foot] = ["<header>a</header>", "<footer>b</footer>"];
    expect(frameFaults(page(`${head}<main><header></header></main>${foot}`))).toEqual([]);
    expect(frameFaults(page(`${head}${head}<main></main>${foot}`))).toEqual(["2 <header> beside <main>"]);
    expect(frameFaults(page(`${head}<main>${foot}</main>`))).toEqual(["0 <footer> beside <main>"]);
    expect(frameFaults(page(head + foot))).toEqual(["0 <main>"]);
  });

  test("a navigation without a name, and two of one name", () => {
    const body = '<h2 id="a">页</h2><nav></nav><nav aria-label="页"></nav><nav aria-labelledby="a"></nav>';
    expect(navigationFaults(page(body))).toEqual(["<nav> without a name", "two <nav> are called 页"]);
  });

  test("no search, two, and one that asks elsewhere or without a name", () => {
    const form = (field: string) => `<form role="search" action="search/">${field}<button>检索</button></form>`;
    const named = form('<input type="search" name="q" aria-label="检索">');
    expect(searchFaults(page(named))).toEqual([]);
    expect(searchFaults(page(named + named))).toEqual(["2 searches"]);
    expect(searchFaults(page("<main>检索</main>"))).toEqual(["0 searches"]);
    expect(searchFaults(page(form('<input name="q">')))).toEqual(["no labelled field q"]);
    expect(searchFaults(page(form('<label for="a">甲</label><input id="a" name="q">')))).toEqual([]);
    expect(searchFaults(page(form('<input name="p" aria-label="甲">')))).toEqual(["no labelled field q"]);
  });

  test("a stray sentence", () => {
    expect(strayFaults(page("<header>过</header><div><p>走失</p></div><main>b</main>"))).toEqual(["走失"]);
  });
});

function frameFaults({ tree }: Page): string[] {
  const main = elementsIn(tree, "main");
  if (main.length !== 1) return [`${main.length} <main>`];
  const within = new Set(main.flatMap((element) => elementsIn(element)));
  return ["header", "footer"].flatMap((name) => {
    const beside = elementsIn(tree, name).filter((element) => !within.has(element)).length;
    return beside === 1 ? [] : [`${beside} <${name}> beside <main>`];
  });
}

function searchFaults({ tree }: Page): string[] {
  const searches = elementsIn(tree, "form").filter((form) => attribute(form, "role") === "search");
  const [search] = searches;
  if (!search || searches.length > 1) return [`${searches.length} searches`];
  const labelled = elementsIn(search, "label").map((label) => attribute(label, "htmlFor"));
  const fields = elementsIn(search, "input").filter(
    (field) =>
      attribute(field, "name") === "q" &&
      (attribute(field, "ariaLabel") !== "" || labelled.includes(attribute(field, "id"))),
  );
  return fields.length === 1 ? [] : ["no labelled field q"];
}

function navigationFaults(page: Page): string[] {
  const names = elementsIn(page.tree, "nav").map((nav) => nameOf(nav, page));
  return [
    ...names.filter((name) => name === "").map(() => "<nav> without a name"),
    ...names
      .filter((name, index) => name !== "" && names.indexOf(name) < index)
      .map((name) => `two <nav> are called ${name}`),
  ];
}

/** The name that a screen reader says: of the heading that labels it, or its label. */
function nameOf(nav: Element, { tree }: Page): string {
  const [heading] = attribute(nav, "ariaLabelledBy") === "" ? [] : all(tree, { id: attribute(nav, "ariaLabelledBy") });
  return heading ? textIn(heading) : attribute(nav, "ariaLabel");
}

function strayFaults({ tree }: Page): string[] {
  const known = new Set(elementsIn(tree, /^(header|main|footer|nav|script)$/));
  const textsOutside = (element: Element): string[] =>
    element.children.flatMap((child) => {
      if (child.type === "text") return child.value.trim() || [];
      return child.type === "element" && !known.has(child) ? textsOutside(child) : [];
    });
  return elementsIn(tree, "body").flatMap(textsOutside);
}
