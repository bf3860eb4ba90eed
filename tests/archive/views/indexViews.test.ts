import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexPageSize } from "#archive/paging";
import type { TagBranch } from "#archive/views/indexViews";
import { viewInstitutions, viewPeople, viewPublications, viewTagTree, viewYears } from "#archive/views/indexViews";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../records";
import { gappyArchives } from "./archives";

const idsIn = (branches: readonly TagBranch[]): string[] =>
  branches.flatMap(({ id, narrower }) => [id, ...idsIn(narrower)]);

describe("the tree of tags", () => {
  test("stands most used first on every level, numbers including what is below", () => {
    const archive = archiveOf([article("1", { tags: ["b"] }), article("2", { tags: ["b", "c"] })], {
      tags: [tag("z"), tag("a"), tag("c", "a"), tag("b", "a")],
    });
    expect(viewTagTree(archive)).toEqual([
      {
        id: "a",
        name: "a",
        count: 2,
        narrower: [
          { id: "b", name: "b", count: 2, narrower: [] },
          { id: "c", name: "c", count: 1, narrower: [] },
        ],
      },
      { id: "z", name: "z", count: 0, narrower: [] },
    ]);
  });

  test("a tag whose broader one is missing stands at the top", () => {
    expect(viewTagTree(archiveOf([], { tags: [tag("a", "missing")] })).map(({ id }) => id)).toEqual(["a"]);
  });

  test("tags in a circle, which no build publishes, are left out and do not hang it", () => {
    const circle = [tag("x", "y"), tag("y", "x"), tag("below", "x"), tag("a")];
    expect(idsIn(viewTagTree(archiveOf([], { tags: circle })))).toEqual(["a"]);
  });

  test("holds every tag once, whatever is missing", () => {
    fc.assert(
      fc.property(gappyArchives, (archive) => {
        expect(idsIn(viewTagTree(archive)).sort()).toEqual([...archive.tags.keys()].sort());
      }),
    );
  });
});

describe("the index of institutions", () => {
  const at = (id: string, province?: string) => ({ ...institution(id), province });

  test("goes by province, the fullest first and none at the end, then by number of articles", () => {
    const archive = archiveOf([article("1", { institutions: ["g2", "none1"] })], {
      institutions: [
        at("none1"),
        at("none2"),
        at("none3"),
        at("j1", "江苏省"),
        at("g1", "广东省"),
        at("g2", "广东省"),
        at("a1", "安徽省"),
      ],
    });
    expect(viewInstitutions(archive, 1).entries.map(({ id }) => id)).toEqual([
      "g2",
      "g1",
      "a1",
      "j1",
      "none1",
      "none2",
      "none3",
    ]);
  });

  test("says type and place", () => {
    const archive = archiveOf([], { institutions: [{ ...at("a", "江苏省"), city: "南京", type: "laboratory" }] });
    expect(viewInstitutions(archive, 1).entries).toEqual([
      { id: "a", name: "a", count: 0, type: "laboratory", city: "南京", province: "江苏省" },
    ]);
  });

  test("its pages of three hundred show every institution once, each province in one piece", () => {
    const provinces = ["江苏省", "广东省", undefined, "安徽省"];
    const all = Array.from({ length: 2 * indexPageSize + 1 }, (_, index) => at(`i${index}`, provinces[index % 4]));
    const archive = archiveOf([], { institutions: all });
    const pages = [1, 2, 3].map((page) => viewInstitutions(archive, page));
    expect(pages.map(({ entries }) => entries.length)).toEqual([300, 300, 1]);
    expect(pages.map(({ paging }) => paging)).toEqual([1, 2, 3].map((page) => ({ page, pages: 3, total: 601 })));
    const entries = pages.flatMap((page) => page.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(601);
    const borders = entries.filter(({ province }, index) => index > 0 && province !== entries[index - 1]?.province);
    expect(borders).toHaveLength(3);
  });
});

describe("the index of people", () => {
  test("shows each person's first post with where it is", () => {
    const hospital = { ...institution("hospital"), name: "市医院" };
    const roles = [
      { title: "院长", institution: "hospital" },
      { title: "教授", institution: "elsewhere" },
    ];
    const archive = archiveOf([article("1", { people: ["busy"] })], {
      institutions: [hospital],
      people: [
        { ...person("alone"), roles: [{ title: "研究员" }] },
        { ...person("abroad"), roles: roles.slice(1) },
        { ...person("busy"), roles },
        person("none"),
      ],
    });
    expect(viewPeople(archive, 1).entries.map(({ id, post }) => [id, post])).toEqual([
      ["busy", "市医院院长"],
      ["abroad", "教授"],
      ["alone", "研究员"],
      ["none", undefined],
    ]);
  });
});

test("publications come most used first, years newest first", () => {
  const from = (id: string) => [{ title: "原题", bylines: [], publication: id }];
  const archive = archiveOf(
    [
      article("1", { date: dateOf("2020"), sources: from("b") }),
      article("2", { date: dateOf("2021"), sources: from("b") }),
      article("3", { date: dateOf("2019"), sources: from("c") }),
    ],
    { publications: [publication("a"), publication("c"), publication("b")] },
  );
  expect(viewPublications(archive).map(({ id, count }) => [id, count])).toEqual([
    ["b", 2],
    ["c", 1],
    ["a", 0],
  ]);
  expect(viewYears(archive).map(({ id }) => id)).toEqual(["2021", "2020", "2019"]);
});

test("indexes hold every published record once, whatever is missing", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      const idsOf = ({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id).sort();
      expect(idsOf(viewInstitutions(archive, 1))).toEqual([...archive.institutions.keys()].sort());
      expect(idsOf(viewPeople(archive, 1))).toEqual([...archive.people.keys()].sort());
      const counts = viewPeople(archive, 1).entries.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }),
  );
});
