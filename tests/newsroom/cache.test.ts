import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ContentChangedError, TextLostError } from "#newsroom/contentErrors";
import { readNewsroom } from "#newsroom/readNewsroom";
import { textReader } from "#newsroom/readText";
import { reread } from "#newsroom/reread";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { workFolder } from "#newsroom/workFolder";
import { newsFile } from "./baseFiles";
import { damages, keptIn } from "./damages";
import type { Fixture } from "./newsroom";
import { writeFixture, writeInto } from "./newsroom";

const path = "content/articles/2024/a.md";

/** The folder in which results are kept. */
function shelf({ settings }: Fixture): string {
  return join(workFolder(settings.content), "texts");
}

/** The kept results, by their path in the cache. */
function shelves(fixture: Fixture): string[] {
  const folder = shelf(fixture);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("/"))
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
    const kept = readSealed(file, basename(file))?.toString() ?? "";
    writeSealed(file, basename(file), kept.replace("原来的题目", "缓存里的题目"));
  }
  const { edition } = readNewsroom(fixture.settings);
  expect(edition?.archive.articles.map(({ title }) => title)).toContain("缓存里的题目");
});

test.each(damages)("a kept result that %s is made anew without a word, and kept again", (_what, damage) => {
  const fixture = writeFixture({ [path]: newsFile({ kind: "x" }), "content/articles/2024/b.md": newsFile() });
  const first = readNewsroom(fixture.settings);
  const texts = [...keptIn(shelf(fixture)).values()];
  damage(texts);
  expect(readNewsroom(fixture.settings)).toEqual(first);
  for (const file of texts) expect(readSealed(file, basename(file))).toBeDefined();
});

test("a text that the cache has lost is read again from its file, as long as that is the same", () => {
  const fixture = writeFixture({ [path]: newsFile({}, "正文在此。") });
  const { edition } = readNewsroom(fixture.settings);
  if (!edition) throw new Error("The newsroom has an error.");
  const read = (again = reread) =>
    textReader(edition, fixture.settings.content, again)("article", "/articles/a/")?.text;
  const whole = read();
  expect(whole).toContain("正文在此。");
  rmSync(workFolder(fixture.settings.content), { recursive: true });
  expect(() => textReader(edition, fixture.settings.content)("article", "/articles/a/")).toThrow(
    new TextLostError("content/articles/2024/a.md"),
  );
  expect(read()).toBe(whole);
  rmSync(workFolder(fixture.settings.content), { recursive: true });
  writeInto(fixture.folder, path, newsFile({}, "改过的正文。"));
  expect(() => read()).toThrow(new ContentChangedError("content/articles/2024/a.md"));
});

test("what somebody else keeps among the results is never deleted, however old", () => {
  const fixture = writeFixture({ [path]: newsFile() });
  readNewsroom(fixture.settings);
  const strange = ["notes.txt", "ab/notes.txt", "abc/0123456789abcdef0123456789abcdef"].map((name) =>
    join(shelf(fixture), name),
  );
  for (const file of strange) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
    utimesSync(file, 1, 1);
  }
  readNewsroom(fixture.settings);
  expect(strange.filter((file) => !existsSync(file))).toEqual([]);
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
    const key = edition?.texts.get("/articles/a/")?.key ?? "";
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
