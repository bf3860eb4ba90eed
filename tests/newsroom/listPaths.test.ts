import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets, href } from "#archive/href";
import { indexPageSize, pageCount, pageSize } from "#archive/paging";
import { facetPage, facetPaths, facetView } from "#newsroom/facetPages";
import { indexPaths, listPaths, readIndexPage, readPage } from "#newsroom/listPaths";
import { archiveOf, article } from "../archive/records";
import { gappyArchives } from "../archive/views/archives";

const totals = fc.integer({ min: 0, max: 2000 });

describe("the pages of a list", () => {
  test("the first has the list's own path, the others page and their number", () => {
    expect(listPaths(2 * pageSize + 1).map(({ params }) => params.page)).toEqual([[], ["page", "2"], ["page", "3"]]);
    expect(listPaths(0)).toEqual([{ params: { page: [] } }]);
  });

  test("reading the parameters of every page gives the pages from one to the last", () => {
    fc.assert(
      fc.property(totals, (total) => {
        const numbers = listPaths(total).map(({ params }) => readPage(params, total));
        expect(numbers).toEqual(Array.from({ length: pageCount(total) }, (_, index) => index + 1));
      }),
    );
  });

  test("a list whose pages are longer has fewer", () => {
    expect([100, 101, 201].map((total) => listPaths(total, 100).length)).toEqual([1, 2, 3]);
    expect(readPage({ page: ["page", "2"] }, 101, 100)).toBe(2);
    expect(readPage({ page: ["page", "2"] }, 100, 100)).toBeUndefined();
  });

  test("parameters without a page mean the first", () => {
    expect(readPage({}, 100)).toBe(1);
    expect(readPage({ page: undefined }, 100)).toBe(1);
  });

  test.each([
    [["page", "1"]],
    [["page", "0"]],
    [["page", "02"]],
    [["page", "-2"]],
    [["page", "2.0"]],
    [["page", "2e0"]],
    [["page", " 2"]],
    [["page", "２"]],
    [["page", ""]],
    [["page"]],
    [["page", "5"]],
    [["page", "99999999999999999999"]],
    [["page", "2", ""]],
    [["page", "2", "3"]],
    [["seite", "2"]],
    [["2"]],
  ])("%j is no page of a list of four", (page) => {
    expect(readPage({ page }, 4 * pageSize)).toBeUndefined();
  });

  test("nothing but the parameters of a page is read as one", () => {
    const parameters = fc.array(fc.oneof(fc.constant("page"), fc.constantFrom("1", "2", "03", "9"), fc.string()));
    fc.assert(
      fc.property(parameters, totals, (page, total) => {
        const known = listPaths(total).some(({ params }) => JSON.stringify(params.page) === JSON.stringify(page));
        expect(readPage({ page }, total) !== undefined).toBe(known);
      }),
    );
  });
});

describe("the pages of an index after its first", () => {
  test("one more begins with every further three hundred", () => {
    const numbers = (total: number) => indexPaths(total).map(({ params }) => params.number);
    expect(indexPageSize).toBe(300);
    expect([0, 300, 301, 600, 601].map(numbers)).toEqual([[], [], ["2"], ["2"], ["2", "3"]]);
  });

  test("are read back", () => {
    fc.assert(
      fc.property(totals, (total) => {
        const read = indexPaths(total).map(({ params }) => readIndexPage(params, total));
        expect([1, ...read]).toEqual(Array.from({ length: pageCount(total, indexPageSize) }, (_, index) => index + 1));
      }),
    );
  });

  test.each(["1", "0", "02", "4", "-2", "2.0", "", "page", undefined])("%s is none of an index of three", (number) => {
    expect(readIndexPage({ number }, 3 * indexPageSize)).toBeUndefined();
  });

  test("several segments are none", () => {
    expect(readIndexPage({ number: ["2"] }, 3 * indexPageSize)).toBeUndefined();
  });
});

describe("the pages of a facet", () => {
  test("every one that is made has a view under the path that its parameters say", () => {
    fc.assert(
      fc.property(gappyArchives, (archive) => {
        for (const facet of facets) {
          const paths = facetPaths(archive, facet).map(({ params }) => facetView(archive, facet, params)?.path);
          expect(paths).toEqual([...archive.lists[facet].keys()].map((id) => href.facet(facet, id)));
        }
      }),
    );
  });

  test("the second page of a long list has the thirty-first article", () => {
    const archive = archiveOf(Array.from({ length: pageSize + 1 }, (_, index) => article(`a${index}`)));
    const [first, second, ...rest] = facetPaths(archive, "years").map(({ params }) =>
      facetView(archive, "years", params),
    );
    expect([first?.path, second?.path, rest]).toEqual(["/years/2024/", "/years/2024/page/2/", []]);
    expect(second?.view.view.list.articles).toHaveLength(1);
  });

  test("an id or a page that there is not has none", () => {
    fc.assert(
      fc.property(gappyArchives, (archive) => {
        for (const params of [
          {},
          { id: "nothing" },
          { id: ["news"], page: ["page", "2"] },
          { id: "news", page: ["x"] },
        ])
          expect(facetPage(archive, "kinds", params)).toBeUndefined();
        expect(facetView(archive, "kinds", { id: "nothing" })).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });
});
