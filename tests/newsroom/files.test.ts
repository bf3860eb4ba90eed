import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
import { newsFile, personFile } from "./baseFiles";
import { printed, problemsIn, writeFixture } from "./newsroom";

test("files in the wrong place are named with the place that was meant", () => {
  const stray = {
    "content/article.md": newsFile(),
    "content/articles/loose.md": newsFile(),
    "content/articles/2024/deep/down.md": newsFile(),
    "content/articles/2024/report.docx": "Word",
    "content/articles/24/short.md": newsFile(),
    "content/people/li-si.yml": "name: 李四",
    "content/people/doctors/wang-wu.md": personFile(),
    "content/tags.yaml": "- { id: a, label: 甲 }",
  };
  expect(problemsIn(stray)).toMatchInlineSnapshot(`
    "content/article.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/YYYY/article.md。
    content/articles/2024/deep/down.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/2024/down.md。
    content/articles/2024/report.docx:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/2024/report.md。
    content/articles/24/short.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/YYYY/short.md。
    content/articles/loose.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/articles/YYYY/loose.md。
    content/people/doctors/wang-wu.md:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/people/wang-wu.md。
    content/people/li-si.yml:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/people/li-si.md。
    content/tags.yaml:1:1 file: 这个文件放错了地方，不会被读取。 请存为 content/tags.yml。"
  `);
});

test("pictures beside articles, hidden files and the guide are no mistake", () => {
  const files = {
    "content/articles/2024/photo.jpg": "",
    "content/articles/2024/.a.md.swp": "",
    "content/.DS_Store": "",
    "content/README.md": "# 指南",
  };
  expect(problemsIn(files)).toBe("");
});

test("a file name that cannot be a URL is refused with one that can", () => {
  const files = {
    "content/articles/2024/My Article.md": newsFile(),
    "content/articles/2024/UPPER.md": newsFile(),
    "content/articles/2024/a_b.md": newsFile(),
    "content/articles/2024/double--hyphen.md": newsFile(),
    "content/articles/2024/page.md": newsFile(),
    "content/articles/2024/研究.md": newsFile(),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/My Article.md:1:1 file: 文件名“My Article”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 my-article.md。
    content/articles/2024/UPPER.md:1:1 file: 文件名“UPPER”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 upper.md。
    content/articles/2024/a_b.md:1:1 file: 文件名“a_b”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 a-b.md。
    content/articles/2024/double--hyphen.md:1:1 file: 文件名“double--hyphen”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 double-hyphen.md。
    content/articles/2024/page.md:1:1 file: 文件名“page”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 page-1.md。
    content/articles/2024/研究.md:1:1 file: 文件名“研究”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。 请改名，例如 name-1.md。"
  `);
});

test("an article stands in the folder of its year in Shanghai", () => {
  const at = (date: string) => problemsIn({ "content/articles/2024/a.md": newsFile({ date }) });
  expect(at("2023-12-31T15:59:59Z")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:3:7 date: 文章的日期在 2023 年，文件却在 2024 文件夹。 请移到 content/articles/2023/，或改正日期。"`,
  );
  expect(at("2023-12-31T16:00:00Z")).toBe("");
  expect(at("2024")).toBe("");
});

test("a slug is unique across years", () => {
  expect(problemsIn({ "content/articles/2023/base.md": newsFile({ date: "2023" }) })).toMatchInlineSnapshot(
    `"content/articles/2024/base.md:1:1 slug: “base”已经被 content/articles/2023/base.md 使用。 请给其中一个文件改名。"`,
  );
});

test("a person and an institution cannot share an id, an article may", () => {
  expect(problemsIn({ "content/articles/2024/zhang-san.md": newsFile() })).toBe("");
  expect(problemsIn({ "content/people/city-university.md": personFile() })).toContain(
    "people/city-university.md:1:1 id:",
  );
});

test("a missing site.yml is said, and nothing is published", () => {
  const { settings } = writeFixture({ "content/site.yml": null });
  const { problems, edition } = readNewsroom(settings);
  expect(printed(problems)).toMatchInlineSnapshot(
    `"content/site.yml:1:1 file: 缺少这个文件。 请新建 content/site.yml，写法见 content/README.md。"`,
  );
  expect(edition).toBeUndefined();
});

test("missing tags and publications are empty registries", () => {
  const text = newsFile({ original: "true", sources: undefined });
  const files = {
    "content/tags.yml": null,
    "content/publications.yml": null,
    "content/articles/2024/base.md": text,
    "content/people/zhang-san.md": null,
    "content/institutions/first-hospital.md": null,
    "content/institutions/city-university.md": null,
  };
  expect(problemsIn(files)).toBe("");
});

test("a content folder that does not exist is reported, not thrown", () => {
  const { folder, settings } = writeFixture({});
  rmSync(folder, { recursive: true });
  expect(printed(readNewsroom(settings).problems)).toMatchInlineSnapshot(
    `"content/site.yml:1:1 file: 缺少这个文件。 请新建 content/site.yml，写法见 content/README.md。"`,
  );
});

test("paths in messages begin with the name of the content folder as given", () => {
  const { settings } = writeFixture({ "archiv/site.yml": "name: 甲\n", "archiv/articles/2024/a.md": newsFile() });
  const content = settings.content.replace(/content$/, "archiv");
  onTestFinished(() => rmSync(workFolder(content), { recursive: true, force: true }));
  const { problems } = readNewsroom({ ...settings, content });
  expect(problems.map(({ path, field }) => [path, field])).toEqual([
    ["archiv/site.yml", "description"],
    ["archiv/site.yml", "nameEn"],
  ]);
});
