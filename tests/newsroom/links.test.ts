import { expect, test } from "vitest";
import { institutionFile, newsFile, personFile, profileFile } from "./baseFiles";
import { problemsIn, readFixture, testNow } from "./newsroom";

const path = "content/articles/2024/a.md";
const linking = (...links: string[]) => newsFile({}, links.map((link) => `[字](${link})`).join("\n\n"));
const codesFor = (...links: string[]) =>
  readFixture({ [path]: linking(...links) }).problems.map(({ detail }) => detail.code);

test.each([
  "/",
  "/archive/",
  "/about/#corrections",
  "/corrections/",
  "/years/",
  "/years/2024/",
  "/timeline/",
  "/kinds/news/",
  "/stages/clinical/",
  "/tags/liver-cancer/",
  "/publications/city-daily/",
  "/people/zhang-san",
  "/institutions/first-hospital/?from=a",
  "/articles/base/#经过",
  "/articles/base/#%E7%BB%8F%E8%BF%87",
  "https://example.org/",
  "//example.org/",
  "mailto:desk@example.org",
])("%s leads somewhere", (link) => {
  expect(codesFor(link)).toEqual([]);
});

test.each([
  ["/articles/nowhere/", "deadLink"],
  ["/articles/", "deadLink"],
  ["/article/base/", "deadLink"],
  ["/articles/base/more/", "deadLink"],
  ["/years/1999/", "deadLink"],
  ["/timeline/2024/", "deadLink"],
  ["/kinds/report/", "deadLink"],
  ["/stages/animals/", "deadLink"],
  ["/tags/肝癌/", "deadLink"],
  ["/people/nobody/", "deadLink"],
  ["/nothing.pdf", "deadLink"],
  ["/..%2Fcontent/site.yml", "deadLink"],
  ["/\\example.org/", "deadLink"],
  ["/articles/base/#没有", "deadAnchor"],
  ["#没有", "deadAnchor"],
  ["base.md", "relativeLink"],
  ["../base/", "relativeLink"],
  ["articles/base/", "relativeLink"],
  ["www.example.org", "relativeLink"],
])("%s is a mistake of the kind %s", (link, code) => {
  expect(codesFor(link)).toEqual([code]);
});

test("dead links are reported in the editor's own letters, with the page that was meant", () => {
  const links = ["/articles/bsae/", "/tags/livercancer/", "/people/zhang-sam/", "/articles/base/#经", "/附件/一.pdf"];
  expect(problemsIn({ [path]: linking(...links) })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: 站内没有“/articles/bsae/”这一页。 是不是“/articles/base/”？
    content/articles/2024/a.md:12:1 body: 站内没有“/tags/livercancer/”这一页。 是不是“/tags/liver-cancer/”？
    content/articles/2024/a.md:14:1 body: 站内没有“/people/zhang-sam/”这一页。 是不是“/people/zhang-san/”？
    content/articles/2024/a.md:16:1 body: “/articles/base/#经”指向的标题不存在。 是不是“#经过”？
    content/articles/2024/a.md:18:1 body: 站内没有“/附件/一.pdf”这一页。 请检查路径，例如 /articles/文件名/。"
  `);
});

test("a link may lead to a year on the timeline that has milestones readers can see, and to no other", () => {
  const stating = (date: string, keys = {}) => profileFile({ milestones: `[{ date: ${date}, text: 建成 }]`, ...keys });
  const files = {
    "content/articles/2024/seen.md": stating("2020-05"),
    "content/articles/2024/draft.md": stating("2016", { draft: "true" }),
    "content/articles/2024/retracted.md": stating("2017", { retraction: "{ date: 2025, text: 撤稿。 }" }),
    "content/articles/2024/withdrawn.md": stating("2018", { withdrawn: "{ date: 2025, text: 撤下。 }" }),
    [path]: linking(
      "/timeline/2020",
      "/timeline/2016/",
      "/timeline/2017/",
      "/timeline/2018/",
      "/timeline/2020/page/2/",
    ),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:12:1 body: 站内没有“/timeline/2016/”这一页。 请检查路径，例如 /articles/文件名/。
    content/articles/2024/a.md:14:1 body: 站内没有“/timeline/2017/”这一页。 请检查路径，例如 /articles/文件名/。
    content/articles/2024/a.md:16:1 body: 站内没有“/timeline/2018/”这一页。 请检查路径，例如 /articles/文件名/。
    content/articles/2024/a.md:18:1 body: 站内没有“/timeline/2020/page/2/”这一页。 请检查路径，例如 /articles/文件名/。"
  `);
});

test("links in raw HTML and in registries' texts are checked where they stand", () => {
  const files = {
    [path]: newsFile({}, '一。\n\n<p>见<a href="/articles/none/">上一篇</a></p>'),
    "content/institutions/first-hospital.md": institutionFile({ parent: "city-university" }, "[字](/people/none/)"),
    "content/people/zhang-san.md": personFile({ roles: "[{ title: 医生, institution: first-hospital }]" }, "[字](#无)"),
  };
  const { problems } = readFixture(files);
  expect(problems.map(({ path: file, line, column, field }) => `${file}:${line}:${column} ${field}`)).toEqual([
    "content/articles/2024/a.md:12:5 body",
    "content/institutions/first-hospital.md:8:1 body",
    "content/people/zhang-san.md:7:1 body",
  ]);
});

test("a file in public/ can be linked to, a folder cannot", () => {
  const files = { "public/files/一.pdf": "pdf", [path]: linking("/files/一.pdf", "/files/") };
  const { problems } = readFixture(files);
  expect(problems.map(({ line, detail }) => [line, detail.code])).toEqual([[12, "deadLink"]]);
});

test("a published article cannot link to a draft or to one under embargo", () => {
  const files = {
    [path]: linking("/articles/draft/", "/articles/later/"),
    "content/articles/2024/draft.md": newsFile({ draft: "true" }),
    "content/articles/2024/later.md": newsFile({ embargo: "2026-06-01T00:00:01+08:00" }),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: “/articles/draft/”是草稿或尚未解禁的文章，读者还看不到。 请删除这个链接，或等那篇文章公开后再加。
    content/articles/2024/a.md:12:1 body: “/articles/later/”是草稿或尚未解禁的文章，读者还看不到。 请删除这个链接，或等那篇文章公开后再加。"
  `);
  expect(problemsIn(files, { now: testNow + 1000 })).not.toContain("/articles/later/");
});

test("a draft may link to a draft", () => {
  const files = {
    [path]: linking("/articles/draft/").replace("ai: none", "ai: none\ndraft: true"),
    "content/articles/2024/draft.md": newsFile({ draft: "true" }),
  };
  expect(problemsIn(files)).toBe("");
});

test("a draft stays hidden even where a published person has the same id", () => {
  const files = {
    [path]: linking("/articles/zhang-san/"),
    "content/articles/2024/zhang-san.md": newsFile({ draft: "true" }),
  };
  expect(readFixture(files).problems.map(({ detail }) => detail.code)).toEqual(["unpublishedLink"]);
});

test("a published institution's text cannot link to a draft either", () => {
  const files = {
    "content/institutions/first-hospital.md": institutionFile(
      { parent: "city-university" },
      "见[草稿](/articles/draft/)。",
    ),
    "content/articles/2024/draft.md": newsFile({ draft: "true" }),
  };
  expect(readFixture(files).problems.map(({ detail }) => detail.code)).toEqual(["unpublishedLink"]);
});
