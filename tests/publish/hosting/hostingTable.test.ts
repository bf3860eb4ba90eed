import { expect, test } from "vitest";
import { readNewsroom } from "#newsroom/readNewsroom";
import { hostingTable, parseHostingTable } from "#publish/hosting/hostingTable";
import { baseTags, institutionFile, personFile } from "../../newsroom/baseFiles";
import { writeFixture } from "../../newsroom/newsroom";

const moved = {
  "content/tags.yml": baseTags.replace("id: oncology,", "id: oncology, redirectFrom: [/topics/a.html, /tags/old/],"),
  "content/institutions/first-hospital.md": institutionFile({
    name: "市第一医院",
    parent: "city-university",
    redirectFrom: "[/institutions/hospital, /institutions/first/index.html]",
  }),
  "content/people/zhang-san.md": personFile({ name: "张三", redirectFrom: "[/institutions/zhang-san/]" }),
  "content/publications.yml": "- { id: city-daily, name: 城市日报, redirectFrom: [/publications/daily/] }\n",
};

function tableOf(origin: string | undefined, files: Record<string, string> = moved) {
  const { edition, problems } = readNewsroom(writeFixture(files, { origin }).settings);
  if (!edition) throw new Error(`The fixture has an error: ${JSON.stringify(problems)}`);
  return hostingTable(edition, []);
}

const told = (origin: string | undefined) => tableOf(origin).movedFiles.map(({ from, to }) => `${from} ${to}`);

test("the files of a list move with it, from every id that it had", () => {
  expect(told("https://archive.example")).toEqual([
    "/tags/old/feed.xml /tags/oncology/feed.xml",
    "/tags/old/citations.bib /tags/oncology/citations.bib",
    "/tags/old/citations.ris /tags/oncology/citations.ris",
    "/institutions/hospital/feed.xml /institutions/first-hospital/feed.xml",
    "/institutions/hospital/citations.bib /institutions/first-hospital/citations.bib",
    "/institutions/hospital/citations.ris /institutions/first-hospital/citations.ris",
    "/institutions/first/feed.xml /institutions/first-hospital/feed.xml",
    "/institutions/first/citations.bib /institutions/first-hospital/citations.bib",
    "/institutions/first/citations.ris /institutions/first-hospital/citations.ris",
  ]);
});

test("where an editor says where such a file leads, it leads there", () => {
  const person = personFile({ name: "张三", redirectFrom: "[/tags/old/feed.xml]" });
  const { movedFiles } = tableOf("https://archive.example", { ...moved, "content/people/zhang-san.md": person });
  expect(movedFiles.map(({ from }) => from).filter((from) => from.startsWith("/tags/"))).toEqual([
    "/tags/old/citations.bib",
    "/tags/old/citations.ris",
  ]);
});

test("without an origin there is no feed that could have moved", () => {
  expect(told(undefined)).toHaveLength(6);
  expect(told(undefined).join()).not.toContain("feed");
});

test("a list without articles has no files that could have moved", () => {
  const files = {
    "content/people/li-si.md": personFile({ redirectFrom: "[/people/li/]" }),
    "content/articles/2024/base.md": [
      ...["---", "title: 一则", "date: 2024-05-16", "added: 2026-01-02", "kind: news", "sources: [{ title: 原题 }]"],
      ...["ai: none", "---", "", "见[某人](/people/li-si/)。", ""],
    ].join("\n"),
  };
  const { redirects, movedFiles } = tableOf("https://archive.example", files);
  expect(redirects).toEqual([{ from: "/people/li/", to: "/people/li-si/" }]);
  expect(movedFiles).toEqual([]);
});

test("a table is read as it was written", () => {
  const table = tableOf("https://archive.example");
  expect(parseHostingTable(JSON.stringify(table))).toEqual(table);
});
