import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { parseDate, startOf } from "#archive/date";
import { href } from "#archive/href";
import { excerptOf } from "#language/zh/excerpt";
import { formatShortDate } from "#language/zh/formatDate";
import { strings } from "#language/zh/strings";
import { fullArticle } from "./fixture/fullArticle";
import { many } from "./fixture/manyArticles";
import type { Page } from "./page";
import { all, attribute, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import { dateOf, first, isList, listRow, listsOf, rowsOf, slugOf } from "./rows";
import { fixture, real } from "./sites";

function instantOf(row: Element): number {
  const reading = parseDate(dateOf(row));
  if (!reading.ok) throw new Error(`A row has no date: ${textIn(row)}`);
  return startOf(reading.date);
}

describe.each([
  ["the real content", () => real()],
  ["the fixture", () => fixture()],
])("the lists of %s", (_name, at) => {
  const { out, origin } = at();
  const base = origin === undefined ? "" : new URL(origin).pathname;
  const lists = listsOf(out);

  test("run from the newest to the oldest over all their pages, under each kind on a short profile, and hold nothing twice", () => {
    const kindOf = new Map(
      pagesOf(out).flatMap(({ tree }) =>
        all(tree, { class: "of-kind" }).flatMap((group, kind) =>
          all(group, listRow).map((row) => [row, kind] as const),
        ),
      ),
    );
    expect(kindOf.size).toBeGreaterThan(2);
    expect(lists.size).toBeGreaterThan(15);
    for (const [path, rows] of lists) {
      const order = rows.map((row) => ({ kind: kindOf.get(row) ?? 0, at: instantOf(row), slug: slugOf(row) }));
      const sorted = [...order].sort((a, b) => a.kind - b.kind || b.at - a.at || (a.slug < b.slug ? -1 : 1));
      expect(order, path).toEqual(sorted);
      expect(new Set(order.map(({ slug }) => slug)).size, path).toBe(order.length);
    }
  });

  test("show thirty articles a page, and on the last the rest", () => {
    for (const page of pagesOf(out).filter(isList)) {
      const total = lists.get(first(page.path))?.length ?? 0;
      const number = Number(/page\/(\d+)\/$/.exec(page.path)?.[1] ?? 1);
      expect(rowsOf(page), page.path).toHaveLength(Math.min(30, total - (number - 1) * 30));
    }
  });

  test("are as long as every number beside a link to them says, but for what stands among neighbours", () => {
    let counted = 0;
    // The page about the data counts records, not the articles of a list.
    for (const { path, tree } of pagesOf(out).filter(({ path }) => path !== href.data)) {
      const ofNeighbours = new Set(all(tree, { class: "neighbours" }).flatMap((part) => all(part, { class: "count" })));
      for (const count of all(tree, { class: "count" }).filter((element) => !ofNeighbours.has(element))) {
        const link = linkBefore(tree, count);
        const address = new URL(attribute(link, "href"), `https://x.invalid${base}${path}`);
        // Beside the feed of a list stands how long the list is.
        const target = address.pathname.slice(base.length).replace(/feed\.xml$/, "");
        expect(textIn(count).replace(/\D/g, ""), `${path} on ${target}`).toBe(String(lists.get(target)?.length));
        counted += 1;
      }
    }
    expect(counted).toBeGreaterThan(150);
  });

  test("share with a neighbour as many articles as the number beside it says", () => {
    const slugs = new Map([...lists].map(([path, rows]) => [path, new Set(rows.map(slugOf))]));
    let counted = 0;
    for (const { path, tree } of pagesOf(out).filter(isList)) {
      for (const count of all(tree, { class: "neighbours" }).flatMap((part) => all(part, { class: "count" }))) {
        const link = attribute(linkBefore(tree, count), "href");
        const target = new URL(link, `https://x.invalid${base}${path}`).pathname.slice(base.length);
        const shared = [...(slugs.get(target) ?? [])].filter((slug) => slugs.get(first(path))?.has(slug)).length;
        // A list of topics or institutions also holds what is filed below it.
        const atMost = /^\/(tags|institutions)\//.test(target);
        const number = Number(textIn(count).replace(/\D/g, ""));
        expect(number, `${path} on ${target}`).toBeGreaterThan(0);
        if (atMost) expect(number, `${path} on ${target}`).toBeLessThanOrEqual(shared);
        else expect(number, `${path} on ${target}`).toBe(shared);
        counted += 1;
      }
    }
    expect(counted).toBeGreaterThan(100);
  });

  test("say how many articles they have", () => {
    for (const page of pagesOf(out).filter(isList)) {
      const total = lists.get(first(page.path))?.length ?? 0;
      expect(textIn(the(page.tree, { class: "extent" }))).toContain(strings.list.total(total));
    }
  });

  test("that have articles lead to neighbouring lists, never to themselves", () => {
    for (const page of pagesOf(out).filter(isList)) {
      if (rowsOf(page).length === 0 || page.path !== first(page.path)) continue;
      const links = elementsIn(the(page.tree, { class: "neighbours" }), "a").map((link) => attribute(link, "href"));
      expect(links.length, page.path).toBeGreaterThan(0);
      const targets = links.map((link) =>
        new URL(link, `https://x.invalid${base}${page.path}`).pathname.slice(base.length),
      );
      expect(targets).not.toContain(first(page.path));
    }
  });
});

test("a row shows title, date at its precision, kind, stage, institutions, tags and summary", () => {
  const rows = rowsOf(readPage(fixture().out, "/stages/in-use/"));
  expect(rows.map(slugOf)).toEqual(["full"]);
  const [row] = rows;
  if (!row) throw new Error("The list is empty.");
  const text = textIn(row);
  expect(text).toContain(fullArticle.title);
  expect(text).toContain(excerptOf(fullArticle.summary, 40));
  expect(text).toContain(strings.kinds.result);
  expect(text).toContain("2024-05-16");
  expect(text).toContain(strings.inferred);
  for (const name of ["小研究所", "市大学", "小众主题", "肝癌"]) expect(text).toContain(name);
  const seals = elementsIn(row).map((element) => attribute(element, "ariaLabel"));
  expect(seals).toContain(strings.stages["in-use"]);
});

test("dates in lists keep their precision", () => {
  const rows = [...listsOf(fixture().out)].filter(([path]) => path === "/years/2023/").flatMap(([, found]) => found);
  const times = rows.flatMap((row) => elementsIn(row, "time"));
  const lengths = new Set(times.map((time) => attribute(time, "dateTime").length));
  expect([...lengths].sort((a, b) => a - b)).toEqual([4, 7, 10, 25]);
  for (const time of times) {
    const reading = parseDate(attribute(time, "dateTime"));
    expect(reading.ok && formatShortDate(reading.date)).toBe(textIn(time));
  }
});

test("a tag's list holds the articles of its narrower tags, an institution's those of its parts", () => {
  const lists = listsOf(fixture().out);
  const slugs = (path: string) => new Set(lists.get(path)?.map(slugOf));
  const [broad, narrow] = [slugs("/tags/oncology/"), slugs("/tags/liver-cancer/")];
  expect(narrow.size).toBeGreaterThan(many.sharing);
  expect([...narrow].filter((slug) => !broad.has(slug))).toEqual([]);
  expect([...broad].filter((slug) => !narrow.has(slug)).sort()).toEqual(["companion-institution", "companion-person"]);
  const [whole, part] = [slugs("/institutions/city-university/"), slugs("/institutions/first-hospital/")];
  expect([...part].filter((slug) => !whole.has(slug))).toEqual([]);
  expect([...whole].filter((slug) => !part.has(slug))).toEqual(["full"]);
});

test("a list leads from page to page, and only its own page is marked as current", () => {
  const pages = ["/archive/", "/archive/page/2/", "/archive/page/3/"].map((path) => readPage(fixture().out, path));
  const way = pages.map(({ tree }) => {
    const links = elementsIn(the(tree, { name: "nav", class: "pages" }), "a");
    const by = (name: string, value: string) =>
      links.filter((link) => attribute(link, name) === value).map((link) => attribute(link, "href"));
    return { prev: by("rel", "prev"), next: by("rel", "next"), current: by("ariaCurrent", "page") };
  });
  const at = "/research/archive/";
  expect(way).toEqual([
    { prev: [], next: [`${at}page/2/`], current: [at] },
    { prev: [at], next: [`${at}page/3/`], current: [`${at}page/2/`] },
    { prev: [`${at}page/2/`], next: [], current: [`${at}page/3/`] },
  ]);
});

test("the corrections of all articles are listed, newest first, with their articles", () => {
  const rows = ["/corrections/", "/corrections/page/2/"].flatMap((path) =>
    all(the(readPage(fixture().out, path).tree, { name: "main" }), listRow),
  );
  // The sharing reports, two of the full article, the retraction, the withdrawal and what was corrected before it.
  expect(rows).toHaveLength(many.sharing + 5);
  const instants = rows.map(instantOf);
  expect(instants).toEqual([...instants].sort((a, b) => b - a));
  expect(textIn(rows[0] ?? { type: "text", value: "" })).toContain("数据有误，撤稿。");
});

/** The last link before an element: the one whose number it is. */
function linkBefore(tree: Page["tree"], count: Element): Element {
  const elements = elementsIn(tree);
  const link = elements.slice(0, elements.indexOf(count)).findLast(({ tagName }) => tagName === "a");
  if (!link) throw new Error("A number stands without a link.");
  return link;
}
