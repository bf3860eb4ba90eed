import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { publicRecord } from "#archive/withdrawnRecord";
import { articleColumns } from "#dataset/articleColumns";
import { articleRows } from "#dataset/articleRow";
import { cellText } from "#dataset/csv";
import { institutionRows } from "#dataset/institutionRow";
import { milestoneRows } from "#dataset/milestoneRow";
import { personRows } from "#dataset/personRow";
import { publicationRows } from "#dataset/publicationRow";
import { tagRows } from "#dataset/tagRow";
import { article, dateOf, institution, person, publication, tag } from "../archive/records";
import { sourceOf } from "./dataSource";

const records = {
  tags: [{ ...tag("liver", "cancer"), label: "肝癌" }, tag("cancer")],
  institutions: [{ ...institution("hospital", "university"), name: "市医院" }, institution("university")],
  people: [{ ...person("zhang", "hospital"), name: "张三" }],
  publications: [{ ...publication("daily"), name: "日报" }],
};

const full = article("full", {
  title: "题目",
  kicker: "引题",
  subtitle: "副题",
  date: dateOf("2022-05"),
  dateNote: "由编号推定",
  added: dateOf("2026-01-02"),
  updated: dateOf("2026-01-09"),
  embargo: "2026-01-05T09:00:00+08:00",
  kind: "result",
  stage: "animal",
  summary: "摘要",
  tags: ["liver"],
  institutions: ["hospital"],
  people: ["zhang"],
  sources: [
    {
      title: "原题",
      bylines: [{ name: "匡一", role: "记者" }, { name: "宗二" }],
      publication: "daily",
      date: dateOf("2022"),
      url: "https://example.org/新闻",
      accessed: dateOf("2026-01-01"),
    },
    { title: "他题", bylines: [] },
  ],
  figures: [{ label: "受检者", value: "2000余", unit: "人", asOf: dateOf("2021-03"), of: ["zhang", "hospital"] }],
  works: [{ type: "paper", title: "论文", container: "Nature", doi: "10.1000/a", of: ["zhang"] }],
  milestones: [{ date: dateOf("2012"), text: "立项", of: ["hospital"] }],
  editor: "审五",
  corrections: [{ date: dateOf("2026-01-08"), text: "更正。" }],
  ai: "assisted",
});

const rowOf = (parts: Partial<Article> = {}) =>
  [...articleRows(sourceOf([publicRecord({ ...full, ...parts })], records))][0];
const cellsOf = (parts: Partial<Article> = {}) => {
  const row = rowOf(parts);
  return Object.fromEntries(articleColumns.map(({ name, cell }) => [name, row && cellText(cell(row))]));
};

describe("an article", () => {
  test("is a record with every field, names beside ids, dates as precise as they are", () => {
    expect(rowOf()).toMatchInlineSnapshot(`
      {
        "added": "2026-01-02",
        "ai": "assisted",
        "changed": "2026-01-09",
        "date": "2022-05",
        "dateNote": "由编号推定",
        "datePrecision": "month",
        "editor": "审五",
        "figures": [
          {
            "asOf": "2021-03",
            "label": "受检者",
            "note": null,
            "of": [
              {
                "id": "zhang",
                "name": "张三",
              },
              {
                "id": "hospital",
                "name": "市医院",
              },
            ],
            "period": null,
            "quantity": {
              "bound": "at-least",
              "number": 2000,
              "percent": false,
            },
            "unit": "人",
            "value": "2000余",
          },
        ],
        "institutions": [
          {
            "id": "hospital",
            "name": "市医院",
          },
        ],
        "kicker": "引题",
        "kind": "result",
        "kindName": "成果",
        "notices": [
          {
            "date": "2026-01-08",
            "text": "更正。",
            "type": "correction",
          },
        ],
        "original": false,
        "people": [
          {
            "id": "zhang",
            "name": "张三",
          },
        ],
        "published": "2026-01-05T09:00:00+08:00",
        "slug": "full",
        "sources": [
          {
            "accessed": "2026-01-01",
            "bylines": [
              {
                "affiliation": null,
                "name": "匡一",
                "role": "记者",
              },
              {
                "affiliation": null,
                "name": "宗二",
                "role": null,
              },
            ],
            "date": "2022",
            "note": null,
            "page": null,
            "publication": {
              "id": "daily",
              "name": "日报",
            },
            "sponsor": null,
            "subtitle": null,
            "title": "原题",
            "url": "https://example.org/新闻",
            "via": null,
          },
          {
            "accessed": null,
            "bylines": [],
            "date": null,
            "note": null,
            "page": null,
            "publication": null,
            "sponsor": null,
            "subtitle": null,
            "title": "他题",
            "url": null,
            "via": null,
          },
        ],
        "stage": "animal",
        "stageName": "动物实验",
        "status": "published",
        "subtitle": "副题",
        "summary": "摘要",
        "tags": [
          {
            "id": "liver",
            "name": "肝癌",
          },
        ],
        "title": "题目",
        "updated": "2026-01-09",
        "url": "/articles/full/",
        "works": [
          {
            "container": "Nature",
            "doi": "10.1000/a",
            "number": null,
            "of": [
              {
                "id": "zhang",
                "name": "张三",
              },
            ],
            "title": "论文",
            "type": "paper",
            "url": null,
            "year": null,
          },
        ],
      }
    `);
  });

  test("is a line of CSV with its lists joined, its first source, and texts of its facts", () => {
    expect(cellsOf()).toMatchInlineSnapshot(`
      {
        "added": "2026-01-02",
        "ai": "assisted",
        "changed": "2026-01-09",
        "date": "2022-05",
        "dateNote": "由编号推定",
        "datePrecision": "month",
        "editor": "审五",
        "figureCount": "1",
        "figureTexts": "受检者 2000余 人",
        "institutionNames": "市医院",
        "institutions": "hospital",
        "kicker": "引题",
        "kind": "result",
        "kindName": "成果",
        "noticeCount": "1",
        "noticeTexts": "2026-01-08 更正。",
        "original": "false",
        "people": "zhang",
        "personNames": "张三",
        "published": "2026-01-05T09:00:00+08:00",
        "slug": "full",
        "sourceBylines": "匡一；宗二",
        "sourceCount": "2",
        "sourceDate": "2022",
        "sourcePublication": "daily",
        "sourcePublicationName": "日报",
        "sourceTitle": "原题",
        "sourceUrl": "https://example.org/新闻",
        "stage": "animal",
        "stageName": "动物实验",
        "status": "published",
        "subtitle": "副题",
        "summary": "摘要",
        "tagNames": "肝癌",
        "tags": "liver",
        "title": "题目",
        "updated": "2026-01-09",
        "url": "/articles/full/",
        "workCount": "1",
        "workDois": "10.1000/a",
        "workTitles": "论文",
      }
    `);
  });

  test("that is withdrawn keeps its notice, where it is filed and its sources, and nothing that it said", () => {
    const withdrawn = { date: dateOf("2026-02-01"), text: "撤下的原因。" };
    const row = rowOf({ withdrawn });
    expect(row).toMatchObject({ status: "withdrawn", title: "题目", changed: "2026-02-01" });
    expect(row?.notices.map(({ type, text }) => [type, text])).toEqual([["withdrawal", "撤下的原因。"]]);
    expect(row).toMatchObject({ kicker: null, subtitle: null, summary: null, figures: [], works: [], editor: null });
    expect(JSON.stringify(row)).not.toMatch(/引题|副题|摘要|受检者|论文|立项|审五|更正/);
  });

  test("that is retracted is marked and keeps what its page still shows", () => {
    const row = rowOf({ retraction: { date: dateOf("2026-02-01"), text: "撤稿。" } });
    expect(row).toMatchObject({ status: "retracted", summary: "摘要" });
    expect(row?.figures).toHaveLength(1);
  });

  test("with no more than it must have says null and empty lists", () => {
    const [row] = articleRows(sourceOf([article("bare")]));
    const known = Object.entries(row ?? {}).filter(([, value]) => value !== null && String(value) !== "");
    expect(Object.fromEntries(known)).toEqual({
      slug: "bare",
      url: "/articles/bare/",
      status: "published",
      title: "bare",
      date: "2024-05-16",
      datePrecision: "day",
      added: "2026",
      published: "2026",
      changed: "2026",
      kind: "news",
      kindName: "消息",
      original: false,
      ai: "none",
    });
  });
});

test("with an origin, also one with a path, every address begins with it", () => {
  const site = { name: "档案", nameEn: "Archive", description: "试验。", origin: "https://example.org/research" };
  const source = sourceOf([full], { ...records, site });
  const rows = [articleRows, institutionRows, personRows, tagRows, publicationRows, milestoneRows].flatMap((rowsOf) =>
    [...rowsOf(source)].map(({ url }) => url),
  );
  expect(rows).toEqual([
    "https://example.org/research/articles/full/",
    "https://example.org/research/institutions/hospital/",
    "https://example.org/research/institutions/university/",
    "https://example.org/research/people/zhang/",
    "https://example.org/research/tags/cancer/",
    "https://example.org/research/tags/liver/",
    "https://example.org/research/publications/daily/",
    "https://example.org/research/articles/full/",
  ]);
});

test("registries stand in the order of their ids, with what is above them and how many articles they list", () => {
  const source = sourceOf([full], records);
  expect(institutionRows(source).map(({ id, parent, articles }) => [id, parent?.name, articles])).toEqual([
    ["hospital", "university", 1],
    ["university", undefined, 1],
  ]);
  expect(tagRows(source).map(({ id, name, broader }) => [id, name, broader])).toEqual([
    ["cancer", "cancer", null],
    ["liver", "肝癌", { id: "cancer", name: "cancer" }],
  ]);
  expect(personRows(source).map(({ id, roles: [role] }) => [id, role?.institution])).toEqual([
    ["zhang", { id: "hospital", name: "市医院" }],
  ]);
});

test("milestones stand in the order of time, of articles that are neither retracted nor withdrawn", () => {
  const notice = { date: dateOf("2026-02-01"), text: "原因。" };
  const later = article("later", { title: "后来", milestones: [{ date: dateOf("2011-06"), text: "筹建", of: [] }] });
  const gone = [
    { ...full, slug: "a", retraction: notice },
    { ...full, slug: "b", withdrawn: notice },
  ];
  expect([...milestoneRows(sourceOf([full, later, ...gone], records))]).toEqual([
    {
      slug: "later",
      url: "/articles/later/",
      title: "后来",
      date: "2011-06",
      datePrecision: "month",
      dateNote: null,
      text: "筹建",
      of: [],
    },
    {
      slug: "full",
      url: "/articles/full/",
      title: "题目",
      date: "2012",
      datePrecision: "year",
      dateNote: null,
      text: "立项",
      of: [{ id: "hospital", name: "市医院" }],
    },
  ]);
});

test("a milestone of an article that is not there is an error", () => {
  const { archive, readArticle } = sourceOf([full], records);
  const rows = milestoneRows({ archive: { ...archive, positions: new Map() }, readArticle });
  expect(() => [...rows]).toThrowErrorMatchingInlineSnapshot(
    `[Error: A milestone is stated by full, which is no article.]`,
  );
});
