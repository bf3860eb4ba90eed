import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fileHref } from "#archive/fileHref";
import { readNewsroom } from "#newsroom/readNewsroom";
import { writeListCitations } from "#publish/listCitations";
import { readBack } from "../citation/citationJs";
import { newsFile, profileFile } from "../newsroom/baseFiles";
import type { Files } from "../newsroom/newsroom";
import { testNow, writeFixture } from "../newsroom/newsroom";
import { filesOf } from "../site/page";

/** Writes the citations of a newsroom into a folder of their own. */
function write(files: Files, origin?: string) {
  const { settings } = writeFixture(files, { now: testNow, ...(origin === undefined ? {} : { origin }) });
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error("The fixture has an error.");
  const folder = mkdtempSync(join(tmpdir(), "citations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeListCitations(folder, edition, settings.content);
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  return { files: filesOf(folder).sort(), exists: (path: string) => existsSync(join(folder, path)), text };
}

const titlesIn = (text: string) => readBack(text).map(({ title }) => title);
const oncology = {
  bib: fileHref.listCitations("tags", "oncology", "bib"),
  ris: fileHref.listCitations("tags", "oncology", "ris"),
};
const report = (title: string, date: string, more = "") =>
  profileFile({ title, date, sources: `[{ title: ${title}的原题, publication: city-daily }${more}]` });

test("every tag, institution and person with an article has both files, a broader one with those below it", () => {
  const { files } = write({});
  expect(files).toEqual(
    [
      "institutions/city-university",
      "institutions/first-hospital",
      "people/zhang-san",
      "tags/liver-cancer",
      "tags/oncology",
    ].flatMap((list) => [`${list}/citations.bib`, `${list}/citations.ris`]),
  );
});

test("a list has the sources of its articles, newest article first, in both formats", () => {
  const { text } = write({
    "content/articles/2024/a.md": report("甲", "2024-03", ", { title: 甲的又一题 }"),
    "content/articles/2024/b.md": report("乙", "2024-08"),
  });
  const titles = ["乙的原题", "原题", "甲的原题", "甲的又一题"];
  expect(titlesIn(text(oncology.bib))).toEqual(titles);
  expect(titlesIn(text(oncology.ris))).toEqual(titles);
});

test("a source of several articles stands in a list once, and in each of their lists", () => {
  const same = "[{ title: 同一题, publication: city-daily, date: 2024-05-01, accessed: ACCESSED }]";
  const { text } = write({
    "content/articles/2024/a.md": profileFile({
      people: "[zhang-san]",
      sources: same.replace("ACCESSED", "2026-01-01"),
    }),
    "content/articles/2024/b.md": profileFile({ sources: same.replace("ACCESSED", "2026-02-02") }),
  });
  expect(titlesIn(text(oncology.bib)).filter((title) => title === "同一题")).toHaveLength(1);
  expect(titlesIn(text(fileHref.listCitations("people", "zhang-san", "ris")))).toContain("同一题");
});

test("an article first published here is cited as a page, with its address where the site has an origin", () => {
  const files = { "content/articles/2024/a.md": profileFile({ title: "首发", sources: undefined, original: "true" }) };
  const found = (origin?: string) =>
    readBack(write(files, origin).text(oncology.bib)).find(({ title }) => title === "首发");
  expect(found("https://example.org/below")).toMatchObject({ URL: "https://example.org/below/articles/a/" });
  expect(found()).not.toHaveProperty("URL");
});

test("no draft and no embargoed article is cited; a withdrawn one's sources stay", () => {
  const { text, exists } = write({
    "content/articles/2024/a.md": profileFile({ draft: "true", sources: "[{ title: 草稿的原题 }]" }),
    "content/articles/2024/b.md": newsFile({
      embargo: "2030-01-01T00:00:00+08:00",
      people: "[zhang-san]",
      sources: "[{ title: 未到期的原题 }]",
    }),
    "content/articles/2024/c.md": profileFile({
      sources: "[{ title: 撤下的原题 }]",
      withdrawn: "{ date: 2026-03-02, text: 缘由。 }",
    }),
  });
  const all = [oncology.bib, fileHref.listCitations("people", "zhang-san", "bib")].map(text).join("");
  expect(all).not.toMatch(/草稿|未到期/);
  expect(all).toContain("撤下的原题");
  expect(exists(oncology.ris)).toBe(true);
});

test("the same newsroom gives the same bytes", () => {
  const files = { "content/articles/2024/a.md": report("甲", "2024-03") };
  expect(write(files).text(oncology.bib)).toBe(write(files).text(oncology.bib));
});
