import fc from "fast-check";
import { expect, test } from "vitest";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { decoded, facets, href, linkBaseOf, linkTo, searchParameters } from "#archive/href";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const path: fc.Arbitrary<SitePath> = fc.oneof(
  fc.constantFrom<SitePath>(
    href.home,
    href.archive,
    href.about,
    href.aboutCorrections,
    href.corrections,
    href.timeline,
    href.search,
    fileHref.openSearch,
    href.notFound,
  ),
  fc.constantFrom(...facets).map(href.index),
  fc.tuple(fc.constantFrom(...facets), id).map(([facet, name]) => href.facet(facet, name)),
  fc.tuple(fc.constantFrom(...facets), id).map(([facet, name]) => href.searchIn(facet, name)),
  id.map(href.article),
  fc.integer({ min: 1000, max: 9999 }).map((year) => href.timelineYear(String(year))),
  fc.tuple(id, fc.integer({ min: 1, max: 99 })).map(([name, page]) => href.page(href.tag(name), page)),
  fc.integer({ min: 1, max: 99 }).map((page) => href.page(href.home, page)),
  fc
    .tuple(id, fc.constantFrom("photo.jpg", "团队 合影.png", "a#b?c%.webp"))
    .map(([slug, file]) => href.file(`/articles/${slug}/${file}`)),
);
const page = path.filter((to) => to.endsWith("/"));

test("a relative link leads from any page to any other, wherever the folder is put", () => {
  fc.assert(
    fc.property(
      path,
      page,
      fc.constantFrom("https://example.org", "https://example.org/deep/er", "file:///srv/out"),
      (to, from, place) => {
        const link = linkTo(to, from, undefined);
        expect(link.startsWith("/")).toBe(false);
        expect(link).not.toBe("");
        expect(new URL(link, `${place}${from}`).href).toBe(new URL(`${place}${to}`).href);
      },
    ),
  );
});

test("with an origin, a link starts at the origin's path and is the same from every page", () => {
  fc.assert(
    fc.property(
      path,
      page,
      fc.constantFrom("https://example.org", "https://example.org/", "https://example.org/a/b/"),
      (to, from, origin) => {
        const link = linkTo(to, from, linkBaseOf(origin));
        expect(new URL(link, `${origin.replace(/\/$/, "")}${from}`).href).toBe(
          new URL(origin.replace(/\/$/, "") + to).href,
        );
        expect(link.startsWith("/")).toBe(true);
      },
    ),
  );
});

test("a page may link to itself and to a place on itself", () => {
  expect(linkTo("/", "/", undefined)).toBe("./");
  expect(linkTo("/articles/a/", "/articles/a/", undefined)).toBe("../../articles/a/");
  expect(linkTo("/about/#corrections", "/", undefined)).toBe("about/#corrections");
});

test("the base is the origin's path without its last slash", () => {
  expect(linkBaseOf(undefined)).toBeUndefined();
  expect(linkBaseOf("https://example.org")).toBe("");
  expect(linkBaseOf("https://example.org/research/")).toBe("/research");
});

test("the first page of a list is the list", () => {
  expect(href.page(href.tag("a"), 1)).toBe("/tags/a/");
  expect(href.page(href.tag("a"), 2)).toBe("/tags/a/page/2/");
});

test("a link with percent signs is read as its author wrote it, a broken one as it stands", () => {
  expect(decoded("/a#%E7%BB%8F")).toBe("/a#经");
  expect(decoded("100%")).toBe("100%");
});

test("a search names each of its parts differently", () => {
  const names = Object.values(searchParameters);
  expect(new Set(names).size).toBe(names.length);
  expect(href.searchIn("institutions", "first-hospital")).toBe("/search/?institution=first-hospital");
  expect(href.searchIn("years", "2024")).toBe("/search/?year=2024");
});
