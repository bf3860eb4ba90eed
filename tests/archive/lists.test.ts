import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import { yearOf } from "#archive/date";
import { facets } from "#archive/href";
import { facetIds } from "#archive/lists";
import { archiveOf, article, articles, dateOf, institution, person, publication, slugsOf, tag } from "./records";

describe("lists", () => {
  test("an article is filed under its year, kind, stage, tags, institutions, people and publications", () => {
    const source = (id?: string) => ({ title: "原题", bylines: [], publication: id });
    const archive = archiveOf([
      article("a", {
        date: dateOf("2023-12-31T16:00:00Z"),
        kind: "result",
        stage: "animal",
        tags: ["t"],
        institutions: ["i"],
        people: ["p"],
        sources: [source("daily"), source(), source("daily")],
      }),
    ]);
    const filed = facets.map((facet) => [...archive.lists[facet]].filter(([, list]) => list.articles.length > 0));
    expect(filed.map((lists) => lists.map(([id]) => id))).toEqual([
      ["2024"],
      ["result"],
      ["animal"],
      ["t"],
      ["i"],
      ["p"],
      ["daily"],
    ]);
  });

  test("a tag's list includes its narrower tags, an institution's its parts, each article once", () => {
    const archive = archiveOf(
      [
        article("deep", { tags: ["c", "b"], institutions: ["ward", "hospital"] }),
        article("middle", { tags: ["b"], institutions: ["hospital"] }),
        article("other", { tags: ["d"] }),
      ],
      {
        tags: [tag("a"), tag("b", "a"), tag("c", "b"), tag("d")],
        institutions: [
          institution("university"),
          institution("hospital", "university"),
          institution("ward", "hospital"),
        ],
      },
    );
    const under = (facet: "tags" | "institutions", id: string) =>
      slugsOf(archive, archive.lists[facet].get(id)?.articles);
    expect(under("tags", "a")).toEqual(["deep", "middle"]);
    expect(under("tags", "b")).toEqual(["deep", "middle"]);
    expect(under("tags", "c")).toEqual(["deep"]);
    expect(under("institutions", "university")).toEqual(["deep", "middle"]);
    expect(under("institutions", "ward")).toEqual(["deep"]);
    expect(archive.narrower.get("a")).toEqual(["b"]);
    expect(archive.parts.get("university")).toEqual(["hospital"]);
  });

  test("a circle of tags files an article under each of them and ends", () => {
    const archive = archiveOf([article("a", { tags: ["x"] })], { tags: [tag("x", "y"), tag("y", "z"), tag("z", "x")] });
    expect([...archive.lists.tags.keys()].sort()).toEqual(["x", "y", "z"]);
  });

  test("every kind, every stage and every entry of a registry has a list, be it empty", () => {
    const archive = archiveOf([], {
      tags: [tag("t")],
      institutions: [institution("i")],
      people: [person("p")],
      publications: [publication("u")],
    });
    expect([...archive.lists.kinds.keys()]).toEqual([...kinds]);
    expect([...archive.lists.stages.keys()]).toEqual([...stages]);
    for (const [facet, id] of [
      ["tags", "t"],
      ["institutions", "i"],
      ["people", "p"],
      ["publications", "u"],
    ] as const)
      expect(archive.lists[facet].get(id)?.articles).toEqual([]);
    expect([...archive.lists.years.keys()]).toEqual([]);
    expect(archive.whole.articles).toEqual([]);
  });

  test("each list holds, newest first, exactly the articles that state its facet", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const archive = archiveOf(list);
        expect(archive.whole.articles).toEqual([...archive.articles.keys()]);
        for (const facet of facets) {
          for (const [id, { articles: positions }] of archive.lists[facet]) {
            const stating = archive.articles.flatMap((entry, at) => (facetIds(entry, facet).includes(id) ? [at] : []));
            expect(positions).toEqual(stating);
          }
        }
      }),
    );
  });

  test("an article's position leads to it", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const archive = archiveOf(list);
        expect(archive.positions.size).toBe(list.length);
        for (const [slug, position] of archive.positions) expect(archive.articles[position]?.slug).toBe(slug);
      }),
    );
  });
});

describe("neighbours", () => {
  test("a list names what its articles share most, most first, and never itself", () => {
    const archive = archiveOf([
      article("1", { tags: ["x", "rare"], people: ["p"], date: dateOf("2023"), kind: "person" }),
      article("2", { tags: ["x", "often"], people: ["p"], date: dateOf("2024"), kind: "news" }),
      article("3", { tags: ["x", "often"], date: dateOf("2024"), kind: "result", stage: "clinical" }),
      article("4", { tags: ["else"] }),
    ]);
    expect(archive.lists.tags.get("x")?.neighbours).toEqual({
      years: [
        ["2024", 2],
        ["2023", 1],
      ],
      kinds: [
        ["person", 1],
        ["result", 1],
        ["news", 1],
      ],
      stages: [["clinical", 1]],
      tags: [
        ["often", 2],
        ["rare", 1],
      ],
      institutions: [],
      people: [["p", 2]],
      publications: [],
    });
    expect(archive.lists.people.get("p")?.neighbours.tags).toEqual([
      ["x", 2],
      ["often", 1],
      ["rare", 1],
    ]);
  });

  test("are counted by what an article itself states, not by what stands above it", () => {
    const archive = archiveOf([article("a", { tags: ["narrow"], people: ["p"] })], {
      tags: [tag("narrow", "broad"), tag("broad")],
    });
    expect(archive.lists.people.get("p")?.neighbours.tags).toEqual([["narrow", 1]]);
    expect(archive.lists.tags.get("broad")?.neighbours.tags).toEqual([["narrow", 1]]);
  });

  test("there are at most ten neighbours of a facet, and they are the commonest", () => {
    const tags = Array.from({ length: 14 }, (_, index) => `t${String(index).padStart(2, "0")}`);
    const list = tags.map((_, index) => article(`a${index}`, { tags: tags.slice(0, index + 1) }));
    const commonest = tags.slice(0, 10).map((id, index) => [id, 14 - index]);
    expect(archiveOf(list).whole.neighbours.tags).toEqual(commonest);
  });

  test("years come newest first, however many articles each has", () => {
    const list = Array.from({ length: 12 }, (_, index) => article(`a${index}`, { date: dateOf(String(2010 + index)) }));
    const { years } = archiveOf([...list, article("more", { date: dateOf("2010") })]).whole.neighbours;
    expect(years).toEqual(Array.from({ length: 10 }, (_, index) => [String(2021 - index), 1]));
  });

  test("are what the list's own articles state, with how many of them do", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const archive = archiveOf(list);
        for (const ownFacet of facets) {
          for (const [ownId, { articles: positions, neighbours }] of archive.lists[ownFacet]) {
            const own = positions.flatMap((position) => archive.articles[position] ?? []);
            for (const facet of facets) {
              const stated = own.flatMap((entry) => facetIds(entry, facet));
              const others = new Set(stated.filter((id) => facet !== ownFacet || id !== ownId));
              const counts = [...others].map((id) => [id, stated.filter((other) => other === id).length]);
              expect(new Set(neighbours[facet].map(String))).toEqual(new Set(counts.map(String)));
            }
          }
        }
      }),
    );
  });

  test("of tags, institutions, people and publications stand by that number, then by id", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { neighbours } = archiveOf(list).whole;
        for (const facet of ["tags", "institutions", "people", "publications"] as const) {
          const sorted = [...neighbours[facet]].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
          expect(neighbours[facet]).toEqual(sorted);
        }
      }),
    );
  });
});

describe("the tallies of a list", () => {
  test("tell for each year, oldest first, how many articles stand at each stage, and last how many at none", () => {
    const archive = archiveOf([
      article("a", { date: dateOf("2024-05"), stage: "basic" }),
      article("b", { date: dateOf("2024"), stage: "in-use" }),
      article("c", { date: dateOf("2024-02-01") }),
      article("d", { date: dateOf("2021"), stage: "clinical" }),
    ]);
    expect(archive.whole.years).toEqual([
      ["2021", [0, 0, 1, 0, 0, 0]],
      ["2024", [1, 0, 0, 0, 1, 1]],
    ]);
    expect(archive.lists.stages.get("animal")?.years).toEqual([]);
  });

  test("take an article into the year that it had in Shanghai", () => {
    const archive = archiveOf([article("a", { date: dateOf("2023-12-31T16:00:00Z") })]);
    expect(archive.whole.years.map(([year]) => year)).toEqual(["2024"]);
  });

  test("count every article of the list once, in its year and at its stage", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const archive = archiveOf(list);
        const every = [archive.whole, ...facets.flatMap((facet) => [...archive.lists[facet].values()])];
        for (const { articles: positions, years } of every) {
          const own = positions.flatMap((position) => archive.articles[position] ?? []);
          const naive = [...new Set(own.map(({ date }) => yearOf(date)))]
            .sort()
            .map((year) => [
              year,
              [...stages, undefined].map(
                (stage) => own.filter((entry) => yearOf(entry.date) === year && entry.stage === stage).length,
              ),
            ]);
          expect(years).toEqual(naive);
        }
      }),
    );
  });
});
