import { expect, test } from "vitest";
import { newsFile, profileFile } from "./baseFiles";
import { printed, problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const article = (keys: Record<string, string | undefined>, body?: string) => ({ [path]: newsFile(keys, body) });

test("the base newsroom of these tests has no problem", () => {
  expect(problemsIn({})).toBe("");
});

test("a news article may consist of title, date, added, kind, sources, ai and a body", () => {
  const { problems, edition } = readFixture({ [path]: newsFile() });
  expect(printed(problems)).toBe("");
  expect(edition?.archive.positions.has("a")).toBe(true);
});

test.each(["title", "date", "added", "kind", "sources", "ai"])("a news article without %s is refused", (key) => {
  const { problems } = readFixture(article({ [key]: undefined }));
  expect(problems.map(({ field, detail }) => [field, detail.code])).toEqual([[key, "missing"]]);
});

test.each([
  ["person", "summary tags institutions people"],
  ["institution", "summary tags institutions"],
  ["result", "summary tags institutions"],
  ["platform", "summary tags institutions"],
  ["partnership", "summary tags institutions"],
  ["news", ""],
])("an article of kind %s must also have: %s", (kind, keys) => {
  const { problems } = readFixture(article({ kind }));
  const missing = problems.filter(({ detail }) => detail.code === "missing").map(({ field }) => field);
  expect(missing.sort()).toEqual(keys.split(" ").filter(Boolean).sort());
});

test("what a kind must have and what every article must have read differently", () => {
  expect(
    problemsIn(article({ kind: "person", sources: undefined, summary: "长".repeat(30), tags: "[肝癌]" })),
  ).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:1 institutions: kind 为 person 的文章必须有 institutions。 请补上 institutions，写法见 content/README.md。
    content/articles/2024/a.md:2:1 people: kind 为 person 的文章必须有 people。 请补上 people，写法见 content/README.md。
    content/articles/2024/a.md:2:1 sources: 缺少必填字段 sources。 请补上 sources，写法见 content/README.md。"
  `);
});

test("an unknown kind is one mistake and brings no others with it", () => {
  const { problems } = readFixture(article({ kind: "report" }));
  expect(problems.map(({ field, detail }) => [field, detail.code])).toEqual([["kind", "notOneOf"]]);
});

test("a hospital's own first report needs no source", () => {
  expect(problemsIn(article({ sources: undefined, original: "true" }))).toBe("");
  expect(problemsIn(article({ sources: undefined, original: "false" }))).toContain("sources");
});

test("Jekyll's layout, categories and author are accepted and have no effect", () => {
  const { problems, edition } = readFixture(
    article({ layout: "post", categories: "[a, b]", author: "{ name: 甲 }", date: "2024-05-16 07:30:03 +0800" }),
  );
  expect(printed(problems)).toBe("");
  expect(JSON.stringify(edition?.archive.articles)).not.toMatch(/layout|categories|author/);
  expect(edition?.archive.articles[0]?.date).toEqual({ iso: "2024-05-16T07:30:03+08:00", precision: "time" });
});

test("a list where text belongs, text where a list belongs and a map where text belongs are told apart", () => {
  const keys = {
    title: "[甲, 乙]",
    tags: "肝癌",
    summary: "{ short: 短 }",
    image: "photo.jpg",
    figures: "[1000]",
    corrections: "{ date: 2024, text: 更正 }",
  };
  expect(problemsIn(article(keys))).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:8 title: 这里应当是一段文字。 请写成一个值，不要写成列表或分级的字段。
    content/articles/2024/a.md:8:7 tags: 这里应当是一个列表。 请写成 [肝癌] ，或每行以“- ”开头。
    content/articles/2024/a.md:9:10 summary: 这里应当是一段文字。 请写成一个值，不要写成列表或分级的字段。
    content/articles/2024/a.md:10:8 image: 这里应当是“字段: 值”的形式。 请每行写一个字段，冒号后空一格，例如 title: 题名。
    content/articles/2024/a.md:11:11 figures[0]: 这里应当是“字段: 值”的形式。 请每行写一个字段，冒号后空一格，例如 title: 题名。
    content/articles/2024/a.md:12:14 corrections: 这里应当是一个列表。 请写成 [甲, 乙] ，或每行以“- ”开头。"
  `);
});

test("every mistake in a file is reported in one run, in the order of the file", () => {
  const keys = {
    title: "",
    date: "2023-13",
    added: "昨天",
    kind: "resut",
    sources: "[{ titel: 原题, publication: city-dayly, url: example.org }]",
    ai: "maybe",
    tags: "[肝癌, 肝病]",
    of: "first-hospital",
  };
  expect(
    problemsIn(article(keys, "## 一\n\n#### 二\n\n[坏链接](/articles/none/)\n\n![图](none.jpg)")),
  ).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:1 title: 字段没有值。 请填写，或删除这一行。
    content/articles/2024/a.md:3:7 date: “2023-13”不是日历上的日期。 请写真实的日期，例如 2023-12。
    content/articles/2024/a.md:4:8 added: “昨天”不是日期。 请写 2022、2022-05、2022-05-16 或 2022-05-16T07:30:03+08:00。
    content/articles/2024/a.md:5:7 kind: “resut”不是可选的值。 是不是“result”？可选：person、institution、result、platform、partnership、news。
    content/articles/2024/a.md:6:13 sources[0].titel: 没有“titel”这个字段。 是不是“title”？
    content/articles/2024/a.md:6:37 sources[0].publication: 没有“city-dayly”这个出版物。 是不是“city-daily”？出版物列在 content/publications.yml。
    content/articles/2024/a.md:6:54 sources[0].url: “example.org”不是网址。 请写以 https:// 或 http:// 开头的完整网址。
    content/articles/2024/a.md:7:5 ai: “maybe”不是可选的值。 可选：assisted、none。
    content/articles/2024/a.md:8:12 tags[1]: 没有“肝病”这个标签。 是不是“肝癌”？标签列在 content/tags.yml。
    content/articles/2024/a.md:9:1 of: 没有“of”这个字段。 可用的字段：title、kicker、subtitle、date、dateNote、added、kind、stage、summary、tags、institutions、people、sources、original、figures、milestones、works、image、editor、updated、corrections、retraction、withdrawn、draft、embargo、redirectFrom、ai、layout、categories、author。
    content/articles/2024/a.md:14:1 body: 标题从第 2 级跳到了第 4 级。 请改用 ###。
    content/articles/2024/a.md:16:1 body: 站内没有“/articles/none/”这一页。 请检查路径，例如 /articles/文件名/。
    content/articles/2024/a.md:18:1 body: 找不到图片“none.jpg”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。"
  `);
});

test("problems of several files are sorted by path, then line, then column", () => {
  const { problems } = readFixture({
    "content/articles/2024/z.md": newsFile({ kind: "x", date: "y" }),
    "content/articles/2024/a.md": newsFile({ ai: "x" }),
    "content/people/zhang-san.md": "",
  });
  const places = problems.map(({ path: file, line, column }) => `${file}:${line}:${column}`);
  expect(places).toEqual([
    "content/articles/2024/a.md:7:5",
    "content/articles/2024/z.md:3:7",
    "content/articles/2024/z.md:5:7",
    "content/people/zhang-san.md:1:1",
  ]);
});

test("lengths count characters, so that a rare character outside the base plane counts once", () => {
  expect(problemsIn(article({ summary: "𠮷".repeat(200) }))).toBe("");
  expect(problemsIn(article({ summary: "𠮷".repeat(201) }))).toContain("共 201 个字");
  expect(problemsIn(article({ summary: "短".repeat(29) }))).toContain("共 29 个字");
  expect(problemsIn(article({ summary: "短".repeat(30) }))).toBe("");
});

test("a result without a stage is a warning that does not stop the build", () => {
  const { problems, edition } = readFixture({ [path]: profileFile({ kind: "result" }) });
  expect(problems.map(({ severity, detail }) => [severity, detail.code])).toEqual([["warning", "resultWithoutStage"]]);
  expect(edition).toBeDefined();
});

test("an unknown key deep in a list is reported at the key with the name that was meant", () => {
  expect(
    problemsIn(article({ sources: "[{ title: 原题, bylines: [{ name: 甲, roll: 记者 }] }]" })),
  ).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:6:45 sources[0].bylines[0].roll: 没有“roll”这个字段。 是不是“role”？"`,
  );
});
