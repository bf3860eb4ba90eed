import { expect, test } from "vitest";
import { heaviestOfKinds, kindOf, kindsOfPage, readRoutes, routesOf, samplesOfKinds } from "./kindsOfPage";

const page = (path: string, html = "") => ({ path, html });
const files = [
  ...["_app.tsx", "_document.tsx", "404.tsx", "index.tsx", "tags", "tags/index.tsx"],
  ...["tags/[id]/[[...page]].tsx", "people/page/[number].tsx", "timeline/[year].tsx"],
];
const routes = ["/", "/404.html", "/people/page/*/", "/tags/", "/tags/*/", "/tags/*/page/*/", "/timeline/*/"];
const whole = [page("/"), page("/404.html"), page("/tags/"), page("/tags/a/"), page("/timeline/2024/")];

test("files of src/pages make routes with a star for what varies", () => {
  expect(routesOf(files)).toEqual([...routes].sort());
});

test("the project's own routes are found", () => {
  expect(readRoutes()).toEqual(
    expect.arrayContaining(["/", "/404.html", "/archive/page/*/", "/articles/*/", "/tags/*/page/*/"]),
  );
});

test.each([
  ["/", "/"],
  ["/404.html", "/404.html"],
  ["/tags/", "/tags/"],
  ["/tags/liver/", "/tags/*/"],
  ["/tags/liver/page/12/", "/tags/*/page/*/"],
  ["/people/page/2/", "/people/page/*/"],
])("%s is a page of the kind %s", (path, kind) => {
  expect(kindOf(path, routes)).toBe(kind);
});

test("a name in a route goes before a star", () => {
  expect(kindOf("/tags/all/", ["/tags/*/", "/tags/all/"])).toBe("/tags/all/");
});

test("every kind has its pages, the heaviest first; later pages of lists may be missing", () => {
  const pages = [...whole, page("/tags/b/", "long")];
  const kinds = kindsOfPage(pages, routes);
  expect(kinds.get("/tags/*/")?.map(({ path }) => path)).toEqual(["/tags/b/", "/tags/a/"]);
  expect([...kinds.keys()]).toEqual(["/", "/404.html", "/tags/", "/tags/*/", "/timeline/*/"]);
});

test("a route without a page is an error, so that nothing is looked past", () => {
  const pages = whole.filter(({ path }) => path !== "/timeline/2024/");
  expect(() => kindsOfPage(pages, routes)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The site has no page of the kind /timeline/*/.]`,
  );
});

test("a page without a route is an error", () => {
  expect(() => kindsOfPage([...whole, page("/stray/")], routes)).toThrowErrorMatchingInlineSnapshot(
    `[Error: No route of src/pages makes the page /stray/.]`,
  );
});

test("the samples are the heaviest and the lightest of each kind, one where there is one", () => {
  const pages = readRoutes().flatMap((route) => [
    page(route.replaceAll("*", "a"), "light"),
    ...(route.includes("*")
      ? [page(route.replaceAll("*", "b"), "the heaviest"), page(route.replaceAll("*", "c"), "heavier")]
      : []),
  ]);
  const paths = samplesOfKinds(pages).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith("/articles/"))).toEqual(["/articles/b/", "/articles/a/"]);
  expect(paths.filter((path) => path === "/")).toEqual(["/"]);
  expect(heaviestOfKinds(pages).map(({ path }) => path)).toEqual(paths.filter((path) => !path.includes("/a/")));
});
