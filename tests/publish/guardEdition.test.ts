import { describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { readNewsroom } from "#newsroom/readNewsroom";
import type { Settings } from "#newsroom/settings";
import { guardEdition } from "#publish/guardEdition";
import { newsFile } from "../newsroom/baseFiles";
import type { Files } from "../newsroom/newsroom";
import { writeFixture, writeInto } from "../newsroom/newsroom";

const careful = { words: chinese, allowEmpty: false, allowDrop: false };

/** What is said of a newsroom made of `files` over the base, which has one article, and of a site with these articles. */
function refusal(files: Files, published: readonly string[], line: Partial<typeof careful> = {}) {
  const { folder, settings } = writeFixture(files);
  for (const slug of published) writeInto(folder, `out/articles/${slug}/index.html`, "");
  return guardEdition(readNewsroom(settings), settings, { ...careful, ...line })?.replaceAll(folder, "…");
}

const base = "content/articles/2024/base.md";
const noNames: Files = { "content/tags.yml": null, "content/publications.yml": null };
const empty: Files = {
  ...noNames,
  [base]: null,
  "content/institutions/city-university.md": null,
  "content/institutions/first-hospital.md": null,
  "content/people/zhang-san.md": null,
};
const article = (keys: Record<string, string> = {}) => newsFile({ date: "2023-01-01", ...keys });
const withArticles = (slugs: readonly string[], keys: Record<string, string> = {}): Files =>
  Object.fromEntries(slugs.map((slug) => [`content/articles/2023/${slug}.md`, article(keys)]));

describe("an edition without articles", () => {
  test("is refused where there are no files of articles", () => {
    expect(refusal(empty, [])).toMatchInlineSnapshot(
      `"…/content/articles 里没有文章。请检查 ARCHIVE_CONTENT 指向的文件夹；确实要发布没有文章的网站，请在命令后面加上 -- --allow-empty。"`,
    );
    expect(refusal(empty, [], { words: english })).toMatchInlineSnapshot(
      `"There are no articles in …/content/articles. Check the folder that ARCHIVE_CONTENT names; to publish a site without articles, add -- --allow-empty to the command."`,
    );
  });

  test.each([
    ["drafts", { draft: "true" }],
    ["under embargo", { embargo: "2027-01-01T00:00:00+08:00" }],
  ])("is refused where all are %s", (_case, keys) => {
    expect(refusal({ ...empty, ...withArticles(["a", "b"], keys) }, [])).toBe(chinese.noneToPublish(2));
  });

  test("says what is wrong in both languages", () => {
    const files = { ...empty, ...withArticles(["a"], { draft: "true" }) };
    expect(refusal(files, [])).toMatchInlineSnapshot(
      `"1 篇文章都是草稿或尚未解禁，没有一篇可以发布。请检查 draft、embargo 和 ARCHIVE_NOW；确实要发布没有文章的网站，请在命令后面加上 -- --allow-empty。"`,
    );
    expect(refusal(files, [], { words: english })).toMatchInlineSnapshot(
      `"There is nothing to publish: the only article is a draft or under embargo. Check draft, embargo and ARCHIVE_NOW; to publish a site without articles, add -- --allow-empty to the command."`,
    );
    expect(english.noneToPublish(2)).toContain("all 2 articles are drafts or under embargo");
  });

  test("is published where somebody asks for it and no site with articles is lost", () => {
    expect(refusal(empty, [], { allowEmpty: true })).toBeUndefined();
    expect(refusal(empty, ["a"], { allowEmpty: true })).toContain("--allow-drop");
    expect(refusal(empty, ["a"], { allowEmpty: true, allowDrop: true })).toBeUndefined();
  });
});

describe("an edition that drops articles", () => {
  const nine = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

  test("is refused where they are more than a third, and told by their first names", () => {
    expect(refusal({}, nine)).toMatchInlineSnapshot(
      `"…/out 现有的 9 篇文章里，这次会去掉 9 篇，超过三分之一：a、b、c、d、e……。请检查内容文件夹，以及文章是否改成了草稿或尚未解禁；改了文件名，请把旧网址写进 redirectFrom；要收回文章，请用 withdrawn。确实要去掉，请在命令后面加上 -- --allow-drop。"`,
    );
    expect(refusal({}, nine, { words: english })).toMatchInlineSnapshot(
      `"Of the 9 articles that …/out has now, this build would drop 9, more than a third: a, b, c, d, e, …. Check the content folder, and whether articles have become drafts or are under embargo; put the old address of a renamed file into redirectFrom, and take an article back with withdrawn. To drop them, add -- --allow-drop to the command."`,
    );
    expect(refusal({}, ["a", "base"])).toContain("：a。");
    expect(refusal({}, ["a"], { words: english })).toContain("Of the 1 article that");
  });

  test("is refused by the number of articles: old addresses that the site leads on are none", () => {
    const { folder, settings } = writeFixture(withArticles(["a"]));
    const redirects = Array.from({ length: 20 }, (_, at) => ({ from: `/articles/old-${at}/`, to: "/articles/a/" }));
    const table = { redirects, movedFiles: [], gone: [], headers: [] };
    writeInto(folder, "out/_hosting.json", JSON.stringify(table));
    const pages = [...nine, ...redirects.map((_, at) => `old-${at}`)];
    for (const slug of pages) writeInto(folder, `out/articles/${slug}/index.html`, "");
    const said = guardEdition(readNewsroom(settings), settings, { ...careful, words: english });
    expect(said).toContain("Of the 9 articles");
    expect(said).toContain("would drop 8, more than a third: b, c, d, e, f, …");
  });

  test("may replace the site where they are a third, or where there is none yet", () => {
    expect(refusal(withArticles(nine.slice(3)), nine)).toBeUndefined();
    expect(refusal(withArticles(nine.slice(4)), nine)).toContain("a、b、c、d。");
    expect(refusal({}, [])).toBeUndefined();
  });

  test("may replace the site where somebody asks for it", () => {
    expect(refusal({}, nine, { allowDrop: true })).toBeUndefined();
  });

  test.each([
    ["drafts", { draft: "true" }],
    ["newly embargoed ones", { embargo: "2027-01-01T00:00:00+08:00" }],
  ])("counts %s among them", (_case, keys) => {
    expect(refusal(withArticles(nine, keys), nine)).toContain("a、b、c、d、e……");
  });

  test("does not count withdrawn articles, and none whose old address leads on", () => {
    const withdrawn = { withdrawn: "{ date: 2026-01-01, text: 撤下。 }" };
    expect(refusal(withArticles(nine, withdrawn), nine)).toBeUndefined();
    const moved = { [base]: newsFile({ redirectFrom: `[${nine.map((slug) => `/articles/${slug}/`).join(", ")}]` }) };
    expect(refusal({ ...empty, ...moved }, nine)).toBeUndefined();
  });
});

test("where there is no edition, because of errors, there is nothing to guard", () => {
  const settings: Settings = { content: "content", out: "out", now: 0 };
  expect(guardEdition({ problems: [], articles: 0, edition: undefined }, settings, careful)).toBeUndefined();
});
