import { expect, test } from "vitest";
import type { Status } from "#archive/article";
import { readNewsroom } from "#newsroom/readNewsroom";
import { newsFile } from "./baseFiles";
import { readFixture, writeFixture } from "./newsroom";

const a = "content/articles/2024/a.md";

/** The status of article `a` as development shows it; "absent" where it does not. */
function previewed(file: string): Status | "published" | "absent" {
  const { edition } = readNewsroom(writeFixture({ [a]: file }).settings, true);
  const article = edition?.archive.articles.find(({ slug }) => slug === "a");
  return article ? (article.status ?? "published") : "absent";
}

test.each([{ draft: "true" }, { embargo: "2999-01-01T00:00:00+08:00" }])(
  "development shows an article with %j, marked, and a build does not",
  (hidden) => {
    expect(previewed(newsFile(hidden))).toBe("unpublished");
    expect(readFixture({ [a]: newsFile(hidden) }).edition?.archive.positions.has("a")).toBe(false);
  },
);

test("a published article is not marked in development", () => {
  expect(previewed(newsFile())).toBe("published");
});

test("an article with a mistake is left out in development, and the rest is shown", () => {
  expect(previewed(newsFile({ kind: "newz" }))).toBe("absent");
});

test("a fact may be about nobody in the archive, and is then gathered nowhere", () => {
  const figures = '[{ label: 全国机构, value: "30", of: [] }]';
  const { problems, edition } = readFixture({ [a]: newsFile({ figures, institutions: "[first-hospital]" }) });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(edition?.archive.facts.get("first-hospital")?.figures ?? []).toEqual([]);
});
