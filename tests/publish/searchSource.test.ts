import { expect, test } from "vitest";
import type { Edition } from "#newsroom/edition";
import { readNewsroom } from "#newsroom/readNewsroom";
import { searchSource } from "#publish/searchSource";
import type { SearchDocument, SearchSource } from "#search/searchDocument";
import { baseTags, institutionFile, newsFile, personFile, profileFile } from "../newsroom/baseFiles";
import type { Files } from "../newsroom/newsroom";
import { testNow, writeFixture } from "../newsroom/newsroom";

const path = "content/articles/2024/a.md";

function read(files: Files, now = testNow): { edition: Edition; source: SearchSource; documents: SearchDocument[] } {
  const { settings } = writeFixture(files, { now });
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error("The fixture has an error.");
  const source = searchSource(edition, settings.content);
  const documents = Array.from({ length: source.count }, (_, position) => source.document(position));
  return { edition, source, documents };
}

const documentOf = (files: Files) => read(files).documents.find(({ slug }) => slug === "a");

/** A newsroom in which everything has all the names that it may have. */
const named: Files = {
  "content/tags.yml": baseTags.replace("synonyms: [癌症]", "labelEn: Oncology, synonyms: [癌症, 肿瘤]"),
  "content/publications.yml": "- { id: city-daily, name: 城市日报, nameEn: City Daily }\n",
  "content/institutions/city-university.md": institutionFile({ name: "市大学", formerNames: "[市学院]" }),
  "content/institutions/first-hospital.md": institutionFile({
    name: "市第一医院",
    nameEn: "First Hospital",
    aliases: "[市一院]",
    formerNames: "[工人医院]",
    parent: "city-university",
  }),
  "content/people/zhang-san.md": personFile({ name: "张三", nameEn: "Zhang San" }),
};

const telling = {
  kicker: "引题",
  subtitle: "副题",
  dateNote: "由编号推定",
  stage: "animal",
  people: "[zhang-san]",
  sources: "[{ title: 原题, subtitle: 原副题, publication: city-daily }, { title: 他题 }, { title: 原题 }]",
  works:
    "[{ type: paper, title: 论文, container: Nature, doi: 10.1000/a }, { type: patent, title: 专利, number: CN1 }]",
  milestones: "[{ date: 2020, text: 建成 }]",
  figures: "[{ label: 床位, value: 1200 }]",
};

test("an article is given with its text, all its names and what stands beside its text", () => {
  const files = { ...named, [path]: profileFile(telling, "第一段[^注]。\n\n## 标题\n\n[^注]: 说明。") };
  expect(documentOf(files)).toEqual({
    slug: "a",
    date: { iso: "2024-05-16", precision: "day" },
    dateNote: "由编号推定",
    kind: "platform",
    stage: "animal",
    status: undefined,
    title: "一则消息",
    summary: "市第一医院与市大学合建的中心实验室已经启用，第一年完成检测一万余人次，为临床研究提供样本。",
    body: "第一段。\n标题\n说明。",
    texts: {
      names: [
        ...["市第一医院", "市一院", "工人医院", "First Hospital", "市大学", "市学院"],
        ...["张三", "Zhang San"],
        ...["肝癌", "肝细胞癌", "Liver cancer", "肿瘤", "癌症", "Oncology"],
      ],
      kicker: ["引题"],
      subtitle: ["副题"],
      works: ["论文", "Nature", "10.1000/a", "专利", "CN1", "建成", "床位"],
      sources: ["原题", "原副题", "城市日报", "City Daily", "他题"],
    },
    tags: ["liver-cancer"],
    institutions: ["first-hospital"],
    people: ["zhang-san"],
    publications: ["city-daily"],
  });
});

test("of a withdrawn article there is the title, and where it is filed", () => {
  const withdrawn = "{ date: 2025, text: 已撤下。 }";
  const document = documentOf({ ...named, [path]: profileFile({ ...telling, withdrawn }, "撤下的正文。") });
  expect(document).toMatchObject({ status: "withdrawn", title: "一则消息", summary: "", body: "" });
  const { names, ...rest } = document?.texts ?? { names: [] };
  expect(rest).toEqual({ kicker: [], subtitle: [], works: [], sources: [] });
  expect(names).toContain("工人医院");
});

test("a retracted article is found by its text, as its page shows it", () => {
  const document = documentOf({ [path]: newsFile({ retraction: "{ date: 2025, text: 撤稿。 }" }, "撤稿的正文。") });
  expect(document).toMatchObject({ status: "retracted", body: "撤稿的正文。" });
});

test.each([
  ["draft", "true"],
  ["embargo", "2026-06-01T09:00:00+08:00"],
])("of an article with %s: %s there is nothing, nor of what only it names", (key, value) => {
  const files = {
    "content/tags.yml": `${baseTags}- { id: secret-tag, label: 密签 }\n`,
    "content/publications.yml": "- { id: city-daily, name: 城市日报 }\n- { id: secret-paper, name: 密报 }\n",
    "content/institutions/secret-whole.md": institutionFile({ name: "密院", province: "密省" }),
    "content/institutions/secret-part.md": institutionFile({ name: "密所", parent: "secret-whole" }),
    "content/people/secret-person.md": personFile({ name: "密人" }),
  };
  const secret = {
    title: "密题",
    tags: "[密签]",
    institutions: "[secret-part]",
    people: "[secret-person]",
    sources: "[{ title: 密源, publication: secret-paper }]",
  };
  const textOf = (own: Record<string, string>) => {
    const { source, documents } = read({ ...files, [path]: newsFile({ ...secret, ...own }, "密文。") });
    return JSON.stringify([source, documents]);
  };
  expect(textOf({ [key]: value })).not.toMatch(/secret|密/);
  for (const shown of ["密题", "密签", "密院", "密省", "密人", "密源", "密报", "密文"])
    expect(textOf({})).toContain(shown);
});

test("articles are numbered as in the archive, newest first", () => {
  const { edition, documents } = read({
    "content/articles/2019/old.md": newsFile({ date: "2019-01-01" }),
    "content/articles/2026/new.md": newsFile({ date: "2026-01-01" }),
  });
  expect(documents.map(({ slug }) => slug)).toEqual(["new", "base", "old"]);
  expect(documents.map(({ slug }) => slug)).toEqual(edition.archive.articles.map(({ slug }) => slug));
});

test("an article that does not exist, or whose text is gone from the cache, is an error", () => {
  const { settings } = writeFixture({});
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error("The fixture has an error.");
  const source = searchSource({ ...edition, texts: new Map() }, settings.content);
  expect(() => source.document(0)).toThrowErrorMatchingInlineSnapshot(`[Error: The text of base is not in the cache.]`);
  expect(() => source.document(1)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The text of no article is not in the cache.]`,
  );
});

test("entries know what is above them, institutions the nearest province", () => {
  const { source } = read({
    "content/institutions/city-university.md": institutionFile({ name: "市大学", province: "湖南" }),
    "content/institutions/first-hospital.md": institutionFile({ name: "市第一医院", parent: "city-university" }),
    "content/institutions/far-branch.md": institutionFile({
      name: "分院",
      parent: "first-hospital",
      province: "海南",
    }),
    [path]: newsFile({ institutions: "[far-branch]" }),
  });
  expect(source.entries).toEqual({
    tags: [
      { id: "oncology", name: "肿瘤", above: undefined },
      { id: "liver-cancer", name: "肝癌", above: "oncology" },
    ],
    institutions: [
      { id: "city-university", name: "市大学", above: undefined, province: "湖南" },
      { id: "far-branch", name: "分院", above: "first-hospital", province: "海南" },
      { id: "first-hospital", name: "市第一医院", above: "city-university", province: "湖南" },
    ],
    people: [{ id: "zhang-san", name: "张三" }],
    publications: [{ id: "city-daily", name: "城市日报" }],
  });
});

test("names can be suggested with their others, and with how many articles their pages list", () => {
  const { source } = read({ ...named, [path]: newsFile({ tags: "[癌症]", institutions: "[city-university]" }) });
  expect(source.names).toEqual([
    { facet: "tags", id: "oncology", name: "肿瘤", others: ["癌症", "Oncology"], count: 2 },
    { facet: "tags", id: "liver-cancer", name: "肝癌", others: ["肝细胞癌", "Liver cancer"], count: 1 },
    { facet: "institutions", id: "city-university", name: "市大学", others: ["市学院"], count: 2 },
    {
      facet: "institutions",
      id: "first-hospital",
      name: "市第一医院",
      others: ["市一院", "工人医院", "First Hospital"],
      count: 1,
    },
    { facet: "people", id: "zhang-san", name: "张三", others: ["Zhang San"], count: 1 },
  ]);
});
