import { expect, test } from "vitest";
import type { SitePath } from "#archive/href";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { redirectPage } from "#publish/redirectPage";
import { fixtureOrigin } from "./fixture/fixture";
import { resolved } from "./links";
import type { Page } from "./page";
import { attribute, elementsIn, parseHtml, redirectsOf, textIn, the } from "./page";
import { fixture } from "./sites";

const leads: Record<string, string> = {
  "/2022/05/16/full.html": "/articles/full/",
  "/old/full/": "/articles/full/",
  "/old-full/": "/articles/full/",
  "/旧栏目/检测.html": "/articles/full/",
  "/topics/small.html": "/tags/small/",
  "/press/daily/": "/publications/city-daily/",
  "/hospitals/small.htm": "/institutions/small-institute/",
  "/doctors/li/": "/people/li-si/",
  "/kept-old-path/": "/articles/withdrawn/",
};

/** Where a page's refresh leads, as written. */
function refreshOf({ tree }: Page): string {
  const refresh = elementsIn(tree, "meta").find((meta) => attribute(meta, "httpEquiv") === "refresh");
  return /^0;url=(.+)$/.exec(refresh ? attribute(refresh, "content") : "")?.[1] ?? "";
}

test("every old path leads to its page, by itself and by a link", () => {
  const site = fixture();
  const found = redirectsOf(site.out).map((page) => {
    const link = attribute(the(page.tree, { name: "a" }), "href");
    const { file, url } = resolved(refreshOf(page), page, site);
    expect(link).toBe(refreshOf(page));
    expect(file, page.path).toBeDefined();
    return [page.path, url.href.slice(fixtureOrigin.length)];
  });
  expect(Object.fromEntries(found)).toEqual(leads);
});

test("a page that only leads on says so in words and stays out of search engines", () => {
  for (const { tree } of redirectsOf(fixture().out)) {
    const [html] = elementsIn(tree, "html");
    expect(html && attribute(html, "lang")).toBe(strings.language);
    expect(textIn(the(tree, { name: "title" }))).toBe(pageStrings.moved.title);
    expect(textIn(the(tree, { name: "body" }))).toBe(pageStrings.moved.link);
    const robots = elementsIn(tree, "meta").filter((meta) => attribute(meta, "name") === "robots");
    expect(robots.map((meta) => attribute(meta, "content"))).toEqual(["noindex"]);
    expect(elementsIn(tree, "script")).toEqual([]);
  }
});

test.each<[string, SitePath, string]>([
  ["/2022/05/16/full.html", "/articles/full/", "../../../articles/full/"],
  ["/old", "/tags/small/", "../tags/small/"],
  ["/old/full/", "/tags/small/", "../../tags/small/"],
  ["/old.html", "/people/li-si/", "people/li-si/"],
])("without an origin the page for %s leads to %s from wherever it lies", (from, to, link) => {
  const site = { name: "甲", nameEn: "A", description: "乙" };
  const html = redirectPage(from, to, site);
  expect(refreshOf({ path: from, html, tree: parseHtml(html) })).toBe(link);
  expect(html).not.toContain("canonical");
});
