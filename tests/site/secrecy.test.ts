import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readNewsroom } from "#newsroom/readNewsroom";
import { filesWith } from "./bytes";
import { embargoEnd, secretBytes, secretMarks, secretMilestoneYear, secretYears } from "./fixture/secrets";
import { withdrawnMarks, withdrawnMilestoneYear } from "./fixture/withdrawnArticle";
import { filesOf, foldersOf } from "./page";
import { buildTime } from "./run";
import { fixture } from "./sites";

test("what is published is seen in the search index: texts, terms and names", () => {
  const folders = (mark: string) =>
    new Set(filesWith(join(fixture().out, "search"), mark).map((file) => file.split("/")[1]));
  expect(folders("肝癌")).toEqual(new Set(["documents", "entries", "names", "pairs"]));
  expect(folders("第二段有脚注")).toEqual(new Set(["bodies"]));
});

describe.each(secretMarks)("what bears the mark %s", (mark) => {
  test("is in the newsroom: texts, names of files, pictures, registries", () => {
    const kinds = new Set(
      filesWith(dirname(fixture().content), mark).map((file) => file.split("/").slice(0, 2).join("/")),
    );
    expect(kinds.size).toBeGreaterThan(4);
  });
});

test.each(secretBytes)("no file of the site is named or holds %s", (mark) => {
  expect(filesWith(fixture().out, mark)).toEqual([]);
});

test("no folder of the site is named after a secret, and none is empty", () => {
  const { out } = fixture();
  const filled = filesOf(out).map((file) => dirname(file));
  const folders = foldersOf(out);
  expect(folders.filter((folder) => secretMarks.some((mark) => folder.includes(mark)))).toEqual([]);
  expect(folders.filter((folder) => !filled.some((at) => `${at}/`.startsWith(`${folder}/`)))).toEqual([]);
});

test("the timeline has no year that only secrets or a withdrawn article's milestones are in", () => {
  const { out } = fixture();
  const years = [secretMilestoneYear, withdrawnMilestoneYear];
  expect(filesWith(dirname(fixture().content), `"date":"${secretMilestoneYear}"`).length).toBeGreaterThan(1);
  expect(filesWith(dirname(fixture().content), `"date":"${withdrawnMilestoneYear}"`)).not.toEqual([]);
  for (const year of years) {
    expect(filesOf(out).filter((file) => file.startsWith(`timeline/${year}/`))).toEqual([]);
    expect(readFileSync(join(out, "timeline/index.html"), "utf8")).not.toContain(`timeline/${year}/`);
  }
});

test("a year that has only secrets has no page and is not offered", () => {
  const { out } = fixture();
  for (const year of Object.values(secretYears)) {
    expect(filesOf(out).filter((file) => file.startsWith(`years/${year}/`))).toEqual([]);
    expect(readFileSync(join(out, "years/index.html"), "utf8")).not.toContain(`years/${year}/`);
  }
});

test.each(withdrawnMarks)("nothing that a withdrawn article said is left: %s", (mark) => {
  expect(filesWith(dirname(fixture().content), mark)).not.toEqual([]);
  expect(filesWith(fixture().out, mark)).toEqual([]);
});

test("when the embargo ends, the same files publish the article and what only it names", () => {
  const settings = { content: fixture().content, out: fixture().out };
  const marks = (now: number) => {
    const { edition } = readNewsroom({ ...settings, now });
    const ids = [
      ...(edition?.archive.positions.keys() ?? []),
      ...(edition?.archive.people.keys() ?? []),
      ...(edition?.archive.institutions.keys() ?? []),
      ...(edition?.archive.tags.keys() ?? []),
      ...(edition?.archive.publications.keys() ?? []),
    ];
    return ids.filter((id) => secretMarks.some((mark) => id.includes(mark))).sort();
  };
  const end = Date.parse(embargoEnd);
  expect(Date.parse(buildTime)).toBeLessThan(end);
  expect(marks(end - 1)).toEqual([]);
  expect(marks(end)).toEqual([
    "embargomark-article",
    "embargomark-friend",
    "embargomark-owner",
    "embargomark-paper",
    "embargomark-part",
    "embargomark-person",
    "embargomark-tag",
  ]);
});
