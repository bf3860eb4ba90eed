import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearOf } from "#archive/date";
import { facets } from "#archive/href";
import { facetIds } from "#archive/lists";
import { pageCount } from "#archive/paging";
import { viewFacet } from "#archive/views/facetView";
import { listArticles } from "#archive/views/listedArticle";
import { countOf, viewList } from "#archive/views/listView";
import { publicRecord } from "#archive/withdrawnRecord";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../records";
import { gappyArchives } from "./archives";

describe("a row of a list", () => {
  test("names institutions, people and tags and passes over those that are not published", () => {
    const secretive = { tags: ["x", "secret"], institutions: ["secret", "i"], people: ["secret", "p"] };
    const archive = archiveOf([article("a", secretive)], {
      tags: [{ ...tag("x"), label: "主题" }],
      institutions: [{ ...institution("i"), name: "机构" }],
      people: [{ ...person("p"), name: "人物" }],
    });
    expect(listArticles(archive, [0])).toMatchObject([
      {
        slug: "a",
        tags: [{ id: "x", name: "主题" }],
        institutions: [{ id: "i", name: "机构" }],
        people: [{ id: "p", name: "人物" }],
      },
    ]);
    expect(JSON.stringify(viewList(archive, archive.whole, 1))).not.toContain("secret");
  });

  test("a withdrawn article's row has its title and no summary", () => {
    const withdrawn = { date: dateOf("2025"), text: "撤下。" };
    const archive = archiveOf([publicRecord(article("a", { title: "题目", summary: "摘要", withdrawn }))]);
    expect(listArticles(archive, [0])).toMatchObject([{ title: "题目", summary: undefined, status: "withdrawn" }]);
  });

  test("a position that the archive does not have makes no row", () => {
    expect(listArticles(archiveOf([article("a")]), [1, -1, 0]).map(({ slug }) => slug)).toEqual(["a"]);
  });
});

describe("a page of a list", () => {
  const dates = Array.from({ length: 31 }, (_, index) => article(`a${index}`, { date: dateOf(String(1990 + index)) }));
  const archive = archiveOf(dates);

  test("shows its part of the list and the span of the whole", () => {
    const last = viewList(archive, archive.whole, 2);
    expect(last.articles.map(({ slug }) => slug)).toEqual(["a0"]);
    expect(last.paging).toEqual({ page: 2, pages: 2, total: 31 });
    expect(last.span).toEqual({ from: "1990", to: "2020" });
  });

  test("an empty list has one page and no span", () => {
    const empty = archiveOf([]);
    const { articles, paging, span, neighbours } = viewList(empty, empty.whole, 1);
    expect({ articles, paging, span, neighbours }).toEqual({
      articles: [],
      paging: { page: 1, pages: 1, total: 0 },
      span: undefined,
      neighbours: [],
    });
  });

  test("the pages of a list show every article once", () => {
    const pages = Array.from({ length: pageCount(dates.length) }, (_, index) =>
      viewList(archive, archive.whole, index + 1),
    );
    expect(pages.flatMap(({ articles }) => articles.map(({ slug }) => slug))).toEqual(
      archive.articles.map(({ slug }) => slug),
    );
  });
});

describe("the page of a facet", () => {
  const archive = archiveOf(
    [article("a", { tags: ["c"], sources: [{ title: "原题", bylines: [], publication: "u" }] })],
    {
      tags: [tag("a"), tag("b", "a"), tag("c", "b"), tag("d", "c"), tag("lost", "missing")],
      publications: [publication("u")],
    },
  );

  test("a tag shows what is above it, the nearest first, and what is one step below", () => {
    const view = viewFacet(archive, "tags", "c", 1);
    expect(view?.tag?.id).toBe("c");
    expect(view?.above.map(({ id, count }) => [id, count])).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
    expect(view?.below).toEqual([{ id: "d", name: "d", count: 0 }]);
    expect(viewFacet(archive, "tags", "lost", 1)?.above).toEqual([]);
  });

  test("a publication brings its record, and neither has what is the other's", () => {
    expect(viewFacet(archive, "publications", "u", 1)).toMatchObject({
      publication: { id: "u" },
      above: [],
      below: [],
    });
    expect(viewFacet(archive, "tags", "c", 1)?.publication).toBeUndefined();
    expect(viewFacet(archive, "publications", "u", 1)?.tag).toBeUndefined();
  });

  test("kinds and stages stand beside all of their facet, in their own order", () => {
    expect(viewFacet(archive, "stages", "animal", 1)?.siblings.map(({ id }) => id)).toEqual([
      "basic",
      "animal",
      "clinical",
      "approved",
      "in-use",
    ]);
  });

  test("a year stands beside the three years before and after it that have articles", () => {
    const years = [2001, 2005, 2006, 2010, 2011, 2012, 2020, 2021].map(String);
    const long = archiveOf(years.map((year) => article(`of-${year}`, { date: dateOf(year) })));
    const beside = (year: string) => viewFacet(long, "years", year, 1)?.siblings.map(({ id }) => id);
    expect(beside("2010")).toEqual(["2001", "2005", "2006", "2010", "2011", "2012", "2020"]);
    expect(beside("2001")).toEqual(["2001", "2005", "2006", "2010"]);
    expect(beside("2021")).toEqual(["2011", "2012", "2020", "2021"]);
  });

  test("there is none for an id that nothing has", () => {
    for (const facet of facets) expect(viewFacet(archive, facet, "nothing", 1)).toBeUndefined();
  });
});

test("the number beside a name is the length of the list that the name leads to", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      for (const facet of facets) {
        for (const id of archive.lists[facet].keys()) {
          const shown = countOf(archive, facet, id);
          if (shown) expect(shown.count).toBe(viewFacet(archive, facet, id, 1)?.list.paging.total);
        }
      }
    }),
  );
});

test("the number beside a neighbour is how many of this list's articles are filed there, and only published ones are named", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      for (const [id, list] of archive.lists.people) {
        for (const { facet, counted } of viewFacet(archive, "people", id, 1)?.list.neighbours ?? []) {
          for (const neighbour of counted) {
            const shared = list.articles.filter((position) => {
              const entry = archive.articles[position];
              return entry && facetIds(entry, facet).includes(neighbour.id);
            });
            expect(neighbour.count).toBe(shared.length);
            expect(countOf(archive, facet, neighbour.id)).toBeDefined();
          }
        }
      }
    }),
  );
});

describe("how a list spreads", () => {
  const spread = (page: number) => {
    const years = ["2020", "2021", "2022"].flatMap((year) =>
      Array.from({ length: 25 }, (_, index) =>
        article(`of-${year}-${index}`, { date: dateOf(year), stage: index === 0 ? "animal" : undefined }),
      ),
    );
    const archive = archiveOf(years);
    return viewList(archive, archive.whole, page);
  };

  test("its years say how many articles they have, at which stages, and on which page they begin", () => {
    expect(spread(1).years).toEqual([
      { year: "2020", count: 25, byStage: [0, 1, 0, 0, 0, 24], page: 2 },
      { year: "2021", count: 25, byStage: [0, 1, 0, 0, 0, 24], page: 1 },
      { year: "2022", count: 25, byStage: [0, 1, 0, 0, 0, 24], page: 1 },
    ]);
  });

  test("all five stages stand there, counted within the list", () => {
    expect(spread(1).stages.map(({ id, count }) => [id, count])).toEqual([
      ["basic", 0],
      ["animal", 3],
      ["clinical", 0],
      ["approved", 0],
      ["in-use", 0],
    ]);
  });

  test("only the first page knows it", () => {
    expect(spread(2)).toMatchObject({ years: [], stages: [] });
  });

  test("the years add up to the list, and the first article of each stands on its page", () => {
    const dates = fc.array(fc.integer({ min: 2000, max: 2006 }), { maxLength: 120 });
    fc.assert(
      fc.property(dates, (list) => {
        const archive = archiveOf(list.map((year, index) => article(`a${index}`, { date: dateOf(String(year)) })));
        const { years, paging } = viewList(archive, archive.whole, 1);
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(paging.total);
        const pages = Array.from({ length: paging.pages }, (_, index) => viewList(archive, archive.whole, index + 1));
        for (const { year, page, byStage, count } of years) {
          expect(byStage.reduce((sum, number) => sum + number, 0)).toBe(count);
          const holding = pages.find(({ articles }) => articles.some(({ date }) => yearOf(date) === year));
          expect(page).toBe(holding?.paging.page);
        }
      }),
    );
  });
});

test("a list of anything names only what is published", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      for (const { institutions, people, tags } of listArticles(archive, archive.whole.articles)) {
        expect(people.filter(({ id }) => !archive.people.has(id))).toEqual([]);
        expect(institutions.filter(({ id }) => !archive.institutions.has(id))).toEqual([]);
        expect(tags.filter(({ id }) => !archive.tags.has(id))).toEqual([]);
      }
    }),
  );
});
