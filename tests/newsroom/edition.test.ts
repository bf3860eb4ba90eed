import { join } from "node:path";
import { expect, test } from "vitest";
import { fileHref } from "#archive/fileHref";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSnapshot, writeSnapshot } from "#newsroom/snapshot";
import { baseTags, newsFile, personFile, profileFile } from "./baseFiles";
import type { Files } from "./newsroom";
import { readFixture, writeFixture } from "./newsroom";
import { small } from "./pictures";

const path = "content/articles/2024/a.md";

function editionOf(files: Files) {
  const { edition } = readFixture(files);
  if (!edition) throw new Error("The fixture has an error.");
  return edition;
}

const summaryOf = (files: Files) => editionOf(files).archive.articles.find(({ slug }) => slug === "a");

test("a tag may be written as id, label or synonym, Latin letters in any case, and is published once", () => {
  const tags = "[Liver-Cancer, 肝癌, 肝细胞癌, 癌症]";
  expect(summaryOf({ [path]: newsFile({ tags }) })?.tags).toEqual(["liver-cancer", "oncology"]);
});

test("a broader tag may be written by its label", () => {
  const files = { "content/tags.yml": baseTags.replace("broader: oncology", "broader: 肿瘤") };
  expect(editionOf(files).archive.tags.get("liver-cancer")?.broader).toBe("oncology");
});

test.each([
  ["person", "zhang-san"],
  ["platform", "first-hospital"],
  ["news", "first-hospital"],
])("a fact that does not say whose it is belongs, in an article of kind %s, to %s", (kind, owner) => {
  const keys = {
    kind,
    people: "[zhang-san]",
    institutions: "[first-hospital, city-university]",
    figures: "[{ label: 床位, value: 1200 }]",
    milestones: "[{ date: 2020-05, text: 建成 }]",
    works: "[{ type: paper, title: 论文 }]",
  };
  const { facts, milestones } = editionOf({ [path]: profileFile(keys) }).archive;
  expect([...facts.keys()]).toEqual([owner]);
  expect(facts.get(owner)).toMatchObject({ figures: [{ slug: "a" }], milestones: [0], works: [{}] });
  expect(milestones).toMatchObject([{ slug: "a", of: [owner] }]);
});

test("a fact that names its owners belongs to them alone", () => {
  const keys = {
    people: "[zhang-san]",
    figures:
      "[{ label: 床位, value: 1200, of: city-university }, { label: 奖项, value: 3, of: [zhang-san, first-hospital] }]",
  };
  const { facts } = editionOf({ [path]: profileFile(keys) }).archive;
  const labels = [...facts].map(([owner, { figures }]) => [owner, figures.map(({ label }) => label)]);
  expect(labels.sort()).toEqual([
    ["city-university", ["床位"]],
    ["first-hospital", ["奖项"]],
    ["zhang-san", ["奖项"]],
  ]);
});

test("numbers, pages and dates are published as written", () => {
  const keys = {
    figures: "[{ label: 比率, value: 1.20, unit: 倍 }, { label: 床位, value: 0800 }]",
    works: "[{ type: paper, title: 论文, year: 2019, number: 0x1F }]",
    institutions: "[first-hospital]",
    date: "2024",
  };
  const { archive } = editionOf({ [path]: profileFile(keys) });
  const facts = archive.facts.get("first-hospital");
  expect(facts?.figures.map(({ value }) => value)).toEqual(["1.20", "0800"]);
  expect(facts?.works[0]).toMatchObject({ year: "2019", number: "0x1F" });
  expect(archive.articles.find(({ slug }) => slug === "a")?.date).toEqual({ iso: "2024", precision: "year" });
});

test("every page with a text of its own has the key of that text", () => {
  const { texts } = editionOf({ [path]: newsFile() });
  expect([...texts.keys()].sort()).toEqual([
    "/articles/a/",
    "/articles/base/",
    "/institutions/city-university/",
    "/institutions/first-hospital/",
    "/people/zhang-san/",
  ]);
  expect(new Set(texts.values()).size).toBe(5);
});

test("a snapshot gives back the archive, the texts and the pictures that were put in", () => {
  const edition = editionOf({
    [path]: profileFile(
      {
        corrections: "[{ date: 2025, text: 更正。 }]",
        stage: "animal",
        milestones: "[{ date: 2020-05, dateNote: 推定, text: 建成 }]",
      },
      "![图](photo.jpg)",
    ),
    "content/articles/2024/photo.jpg": small.jpg,
  });
  expect(edition.archive.milestones).toHaveLength(1);
  expect([...edition.pictures.keys()]).toEqual(["/articles/a/photo.jpg"]);
  const { folder } = writeFixture({});
  const file = join(folder, "deep", "snapshot.json");
  const undrawn = new Set([fileHref.articleCard("a")]);
  writeSnapshot(file, { ...edition, undrawn });
  expect(readSnapshot(file)).toEqual({
    archive: edition.archive,
    texts: edition.texts,
    pictures: edition.pictures,
    cards: "all",
    undrawn,
  });
});

test("every page with pictures has each of them once: those of its text, then the main one; a withdrawn one has none", () => {
  const image = "{ src: main.jpg, alt: 图 }";
  const body = "![一](b.jpg)\n\n![二](a.jpg)\n\n![又一](b.jpg)";
  const withdrawn = "{ date: 2026-02-01, text: 撤下。 }";
  const { picturesOn } = editionOf({
    [path]: profileFile({ image }, body),
    "content/articles/2024/gone.md": profileFile({ image, withdrawn }, body),
    "content/people/zhang-san.md": personFile({}, "![像](face.jpg)"),
    "content/people/face.jpg": small.jpg,
    ...Object.fromEntries(["main", "a", "b"].map((name) => [`content/articles/2024/${name}.jpg`, small.jpg])),
  });
  expect([...picturesOn]).toEqual([
    ["/articles/a/", ["/articles/a/b.jpg", "/articles/a/a.jpg", "/articles/a/main.jpg"]],
    ["/people/zhang-san/", ["/people/zhang-san/face.jpg"]],
  ]);
});

test("an error forbids an edition; for an editor at work the sound files make one", () => {
  const { settings } = writeFixture({ [path]: newsFile({ kind: "x" }), "content/articles/2024/b.md": newsFile() });
  expect(readNewsroom(settings).edition).toBeUndefined();
  const { edition, problems, articles } = readNewsroom(settings, true);
  expect([...(edition?.archive.positions.keys() ?? [])].sort()).toEqual(["b", "base"]);
  expect(problems).toHaveLength(1);
  expect(articles).toBe(3);
});

test("an origin given from outside overrides that of site.yml", () => {
  const site = "name: 甲\nnameEn: A\ndescription: 乙。\norigin: https://example.org/research/\n";
  const files = { "content/site.yml": site };
  expect(editionOf(files).archive.site.origin).toBe("https://example.org/research");
  expect(readFixture(files, { origin: "http://localhost:3000" }).edition?.archive.site.origin).toBe(
    "http://localhost:3000",
  );
});
