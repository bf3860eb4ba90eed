import { describe, expect, test } from "vitest";
import { strings } from "#language/zh/strings";
import { linksOf } from "./links";
import { attribute, elementsIn, pagesOf, readPage, textIn, the } from "./page";
import { hydrated } from "./scripts";
import { fixture, real } from "./sites";

/** What the address of a search calls a list's facet. */
const names: Record<string, string> = {
  tags: "tag",
  institutions: "institution",
  people: "person",
  kinds: "kind",
  stages: "stage",
  publications: "publication",
  years: "year",
};

/** The query that narrows a search to the list of a path; undefined for a page that is no list. */
function queryFor(path: string): string | undefined {
  const [, facet = "", id = ""] = path.split("/");
  if (facet === "archive") return "";
  const name = names[facet];
  return name !== undefined && id !== "" && id !== "page" ? `?${name}=${id}` : undefined;
}

describe.each([
  ["real content", real],
  ["fixture", fixture],
])("the ways to the search in the %s", (_name, at) => {
  const site = at();

  test("lead from every list with articles, its later pages too, to the search of what it has", () => {
    const found = pagesOf(site.out).map((page) => {
      const links = linksOf(page, site).filter(({ element }) => textIn(element) === strings.search.within);
      return [page.path, links.map(({ url }) => url.search)];
    });
    const expected = pagesOf(site.out).map(({ path, tree }) => {
      const query = queryFor(path);
      const isEmpty = textIn(tree).includes(strings.list.empty);
      return [path, query === undefined || isEmpty ? [] : [query]];
    });
    expect(found).toEqual(expected);
    expect(expected.filter(([path, query]) => query?.length === 1 && path?.includes("/page/")).length > 5).toBe(
      site.origin !== undefined,
    );
  });

  test("lead without script from the search page to every static list", () => {
    const page = readPage(site.out, hydrated);
    const main = the(page.tree, { name: "main" });
    expect(textIn(the(main, { name: "noscript" }))).toBe(strings.search.needsScript);
    const lists = elementsIn(main, "nav").filter((nav) => attribute(nav, "ariaLabel") === strings.search.lists);
    const inside = lists.flatMap((nav) => elementsIn(nav, "a"));
    const links = linksOf(page, site).filter(({ element }) => inside.includes(element));
    expect(links.map(({ file }) => file?.slice(site.out.length)).sort()).toEqual(
      ["archive", "institutions", "kinds", "people", "publications", "stages", "tags", "timeline", "years"].map(
        (list) => `/${list}/index.html`,
      ),
    );
  });
});
