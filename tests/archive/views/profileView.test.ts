import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewInstitution, viewPerson } from "#archive/views/profileView";
import { archiveOf, article, dateOf, institution, person, publication } from "../records";
import { gappyArchives } from "./archives";

const hospital = {
  ...institution("hospital", "university"),
  name: "市医院",
  sources: [{ title: "简介", bylines: [], publication: "daily" }],
  redirectFrom: ["/old/"],
};
const zhang = {
  ...person("zhang"),
  name: "张三",
  roles: [
    { title: "院长", institution: "hospital", since: dateOf("2020") },
    { title: "教授", institution: "hospital" },
    { title: "顾问", institution: "missing" },
    { title: "委员" },
  ],
  redirectFrom: ["/old/"],
};
const figure = { label: "病床", value: "800", of: ["hospital"] };
const archive = archiveOf(
  [
    article("a", { institutions: ["ward"], people: ["zhang"], figures: [figure] }),
    article("b", { works: [{ type: "award", title: "奖", of: ["zhang"] }] }),
  ],
  {
    institutions: [
      institution("world", "missing"),
      { ...institution("university", "world"), name: "市大学" },
      hospital,
      institution("ward", "hospital"),
    ],
    people: [zhang, person("li", "university")],
    publications: [{ ...publication("daily"), name: "日报" }],
  },
);

const whole = <T>(shown: T[]) => ({ shown, total: shown.length });

describe("an institution's page", () => {
  const view = viewInstitution(archive, "hospital", 1);

  test("shows what it is part of, the nearest first, and its parts with their numbers", () => {
    expect(view?.above).toEqual([
      { id: "university", name: "市大学" },
      { id: "world", name: "world" },
    ]);
    expect(view?.parts).toEqual(whole([{ id: "ward", name: "ward", count: 1 }]));
  });

  test("shows what else is part of the same whole, and nothing where nothing is above it", () => {
    const siblings = (id: string) => viewInstitution(wide, id, 1)?.siblings;
    const wide = archiveOf([article("a", { institutions: ["b"] })], {
      institutions: [institution("whole"), ...["a", "b", "c"].map((id) => institution(id, "whole"))],
    });
    expect(siblings("a")).toEqual(
      whole([
        { id: "b", name: "b", count: 1 },
        { id: "c", name: "c", count: 0 },
      ]),
    );
    expect(siblings("whole")).toEqual(whole([]));
  });

  test("shows every post that a person has there with its time, and no post elsewhere", () => {
    expect(view?.staff).toEqual(
      whole([
        { id: "zhang", name: "张三", title: "院长", since: dateOf("2020") },
        { id: "zhang", name: "张三", title: "教授" },
      ]),
    );
  });

  test("lists the articles of its parts, states its own facts and names its sources", () => {
    expect(view?.list.articles.map(({ slug }) => slug)).toEqual(["a"]);
    expect(view?.facts).toEqual({
      figures: whole([{ ...figure, slug: "a" }]),
      milestones: whole([]),
      works: whole([]),
    });
    expect(view?.sources).toEqual([{ title: "简介", bylines: [], publication: { id: "daily", name: "日报" } }]);
  });

  test("keeps its names in both languages, its other and former names, its place and its beginning", () => {
    const record = {
      ...institution("full"),
      nameEn: "Full",
      aliases: ["别名"],
      formerNames: ["旧名"],
      country: "中国",
      province: "湖北省",
      city: "荆州",
      founded: dateOf("1958"),
      website: "https://full.example/",
    };
    const { sources: _sources, redirectFrom: _old, ...shown } = record;
    expect(viewInstitution(archiveOf([], { institutions: [record] }), "full", 1)?.institution).toEqual(shown);
  });

  test("does not carry old paths", () => {
    expect(JSON.stringify(view)).not.toContain("/old/");
  });
});

describe("a person's page", () => {
  const view = viewPerson(archive, "zhang", 1);

  test("names the institution of each post; one that is not published leaves the title alone", () => {
    expect(view?.roles).toEqual([
      { title: "院长", institution: { id: "hospital", name: "市医院" }, since: dateOf("2020") },
      { title: "教授", institution: { id: "hospital", name: "市医院" } },
      { title: "顾问", institution: undefined },
      { title: "委员", institution: undefined },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/missing|\/old\//);
  });

  test("states the person's facts and nobody else's", () => {
    expect(view?.facts.works).toEqual(whole([{ type: "award", title: "奖", of: ["zhang"], slug: "b" }]));
    expect(view?.facts.figures).toEqual(whole([]));
  });

  test("without articles or facts both are empty", () => {
    expect(viewPerson(archive, "li", 1)).toMatchObject({
      facts: { figures: whole([]), milestones: whole([]), works: whole([]) },
      list: { articles: [], paging: { page: 1, pages: 1, total: 0 }, neighbours: [] },
    });
  });
});

describe("the articles of a page by kind", () => {
  const about = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      article(`a${String(index).padStart(2, "0")}`, { kind: index % 3 === 0 ? "news" : "person", people: ["zhang"] }),
    );
  const byKind = (count: number, page = 1) =>
    viewPerson(archiveOf(about(count), { people: [person("zhang")] }), "zhang", page)?.byKind;

  test("stand in the order of the kinds, newest first, and kinds without any are left out", () => {
    expect(byKind(4)?.map(({ kind, articles }) => [kind, articles.map(({ slug }) => slug)])).toEqual([
      ["person", ["a01", "a02"]],
      ["news", ["a00", "a03"]],
    ]);
    expect(byKind(0)).toEqual([]);
  });

  test("are there for a list of one page only", () => {
    expect(byKind(30)?.flatMap(({ articles }) => articles)).toHaveLength(30);
    expect([byKind(31), byKind(31, 2)]).toEqual([[], []]);
  });
});

test("a profile's neighbours are whom its subject appears with, and in how many of its articles", () => {
  const both = ["zhang", "li"];
  const together = archiveOf(
    [article("1", { people: both }), article("2", { people: both }), article("3", { people: ["li"] })],
    {
      people: [person("zhang"), person("li")],
    },
  );
  const people = viewPerson(together, "zhang", 1)?.list.neighbours.find(({ facet }) => facet === "people");
  expect(people?.counted).toEqual([{ id: "li", name: "li", count: 2 }]);
});

test("the milestones of a profile are its own, oldest first, each with the article that states it", () => {
  const stated = (date: string, ...of: string[]) => ({ date: dateOf(date), text: date, of });
  const shared = archiveOf(
    [
      article("late", { milestones: [stated("2024", "zhang", "hospital"), stated("2021", "zhang")] }),
      article("early", { milestones: [stated("2022", "hospital")] }),
    ],
    { institutions: [hospital], people: [zhang] },
  );
  expect(viewPerson(shared, "zhang", 1)?.facts.milestones.shown).toEqual([
    { ...stated("2021", "zhang"), slug: "late" },
    { ...stated("2024", "zhang", "hospital"), slug: "late" },
  ]);
  expect(viewInstitution(shared, "hospital", 1)?.facts.milestones.shown).toEqual([
    { ...stated("2022", "hospital"), slug: "early" },
    { ...stated("2024", "zhang", "hospital"), slug: "late" },
  ]);
});

test("a profile with many facts shows those of the newest articles, and says how many there are", () => {
  const years = Array.from({ length: 50 }, (_, index) => String(1970 + index));
  const many = archiveOf(
    years.map((year) =>
      article(`a${year}`, {
        date: dateOf(year),
        figures: [{ label: year, value: "1", of: ["zhang"] }],
        milestones: [{ date: dateOf(year), text: year, of: ["zhang"] }],
        works: [{ type: "award", title: year, of: ["zhang"] }],
      }),
    ),
    { people: [zhang] },
  );
  const facts = viewPerson(many, "zhang", 1)?.facts;
  const newest = [...years].reverse();
  expect(facts?.figures.total).toBe(50);
  expect(facts?.figures.shown.map(({ label }) => label)).toEqual(newest.slice(0, 12));
  expect(facts?.works.shown.map(({ title }) => title)).toEqual(newest.slice(0, 20));
  expect(facts?.milestones.shown.map(({ text }) => text)).toEqual(years.slice(-30));
});

test("there is no page for somebody or something that is not published", () => {
  expect(viewInstitution(archive, "missing", 1)).toBeUndefined();
  expect(viewPerson(archive, "missing", 1)).toBeUndefined();
  expect(viewPerson(archive, "hospital", 1)).toBeUndefined();
});

test("every published record has a page that names only published ones, whatever is missing", () => {
  fc.assert(
    fc.property(gappyArchives, (gappy) => {
      for (const id of gappy.institutions.keys()) {
        const view = viewInstitution(gappy, id, 1);
        expect(
          [...(view?.above ?? []), ...(view?.parts.shown ?? []), ...(view?.siblings.shown ?? [])].filter(
            (at) => !gappy.institutions.has(at.id),
          ),
        ).toEqual([]);
        expect(view?.staff.shown.filter((member) => !gappy.people.has(member.id))).toEqual([]);
      }
      for (const id of gappy.people.keys()) {
        const named = viewPerson(gappy, id, 1)?.roles.flatMap((role) => role.institution ?? []);
        expect(named?.filter((at) => !gappy.institutions.has(at.id))).toEqual([]);
      }
    }),
  );
});
