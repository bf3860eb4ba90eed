import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
import { newsFile } from "./baseFiles";
import type { Fixture } from "./newsroom";
import { writeFixture, writeInto } from "./newsroom";

const path = "content/articles/2024/a.md";

/** The kept results, by their path in the cache. */
function shelves({ settings }: Fixture): string[] {
  const folder = join(workFolder(settings.content), "texts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("."))
    .map((name) => join(folder, name))
    .sort();
}

test("a second reading gives the same newsroom and writes nothing", () => {
  const fixture = writeFixture({ [path]: newsFile({ kind: "x" }, "# 一\n\n[字](/articles/none/)") });
  const first = readNewsroom(fixture.settings);
  const kept = shelves(fixture);
  expect(kept).toHaveLength(5);
  expect(readNewsroom(fixture.settings)).toEqual(first);
  expect(shelves(fixture)).toEqual(kept);
});

test("a second reading takes what it finds in the cache", () => {
  const fixture = writeFixture({ [path]: newsFile({ title: "原来的题目" }) });
  readNewsroom(fixture.settings);
  for (const file of shelves(fixture)) {
    writeFileSync(file, readFileSync(file, "utf8").replace("原来的题目", "缓存里的题目"));
  }
  const { edition } = readNewsroom(fixture.settings);
  expect(edition?.archive.articles.map(({ title }) => title)).toContain("缓存里的题目");
});

test("a changed file is read anew, and its old result is forgotten after a week", () => {
  const fixture = writeFixture({ [path]: newsFile({ title: "旧题" }) });
  readNewsroom(fixture.settings);
  const before = shelves(fixture);
  writeInto(fixture.folder, path, newsFile({ title: "新题" }));
  const { edition } = readNewsroom(fixture.settings);
  expect(edition?.archive.articles.map(({ title }) => title)).toContain("新题");
  expect(shelves(fixture).filter((file) => !before.includes(file))).toHaveLength(1);
  const longAgo = Date.now() / 1000 - 8 * 24 * 3600;
  for (const file of before) utimesSync(file, longAgo, longAgo);
  readNewsroom(fixture.settings);
  const after = shelves(fixture);
  expect(after).toHaveLength(before.length);
  expect(after.filter((file) => before.includes(file))).toHaveLength(before.length - 1);
});

test("a file that moved to another year is judged by its new place", () => {
  const fixture = writeFixture({ [path]: newsFile() });
  readNewsroom(fixture.settings);
  writeInto(fixture.folder, "content/articles/2023/a.md", newsFile());
  rmSync(join(fixture.folder, path));
  expect(readNewsroom(fixture.settings).problems.map(({ detail }) => detail.code)).toEqual(["wrongYearFolder"]);
});

test("another origin renders texts anew, because their links change", () => {
  const fixture = writeFixture({ [path]: newsFile({}, "[字](/articles/base/)") });
  const htmlUnder = (origin: string | undefined) => {
    const { edition } = readNewsroom({ ...fixture.settings, origin });
    const key = edition?.texts.get("/articles/a/") ?? "";
    return shelves(fixture)
      .filter((file) => file.includes(key))
      .map((file) => readFileSync(file, "utf8"))
      .join();
  };
  expect(htmlUnder(undefined)).toContain('href=\\"../../articles/base/\\"');
  expect(htmlUnder("https://example.org")).toContain('href=\\"/articles/base/\\"');
  expect(htmlUnder("https://example.org/research")).toContain('href=\\"/research/articles/base/\\"');
});

test("problems that join files are found again although every file comes from the cache", () => {
  const fixture = writeFixture({
    [path]: newsFile({}, "[字](/articles/b/)"),
    "content/articles/2024/b.md": newsFile(),
  });
  expect(readNewsroom(fixture.settings).problems).toEqual([]);
  rmSync(join(fixture.folder, "content/articles/2024/b.md"));
  expect(readNewsroom(fixture.settings).problems.map(({ detail }) => detail.code)).toEqual(["deadLink"]);
});
