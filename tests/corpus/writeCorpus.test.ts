import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import type { Newsroom } from "#newsroom/readNewsroom";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
import { isTaken } from "./isTaken";
import { textStatistics } from "./statistics";
import { writeCorpus } from "./writeCorpus";

const folders: string[] = [];

function corpus(articles: number, seed?: number): string {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  folders.push(folder);
  writeCorpus(folder, articles, seed);
  return folder;
}

afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    rmSync(workFolder(join(folder, "content")), { recursive: true, force: true });
  }
});

test("a folder whose content somebody has begun is taken; an empty one is not", () => {
  expect(isTaken(corpus(1))).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  folders.push(folder);
  expect(isTaken(folder)).toBe(false);
  mkdirSync(join(folder, "content"));
  expect(isTaken(folder)).toBe(false);
});

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(md|yml)$/.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Title and body of every article, drafts too. */
function articlesIn(folder: string): { slug: string; title: string; body: string }[] {
  return Object.entries(bytesOf(folder))
    .filter(([name]) => name.includes("articles"))
    .map(([name, text]) => {
      const [, front = "", ...body] = text.split("---\n");
      const title: unknown = JSON.parse(/^title: (.*)$/m.exec(front)?.[1] ?? "");
      return { slug: basename(name, ".md"), title: String(title), body: body.join("---\n") };
    });
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

let folder: string;
let newsroom: Newsroom;

beforeAll(() => {
  folder = corpus(200);
  const now = Date.parse("2026-11-21T00:00:00Z");
  newsroom = readNewsroom({ content: join(folder, "content"), out: join(folder, "out"), now });
});

test("a corpus has no errors", () => {
  expect(newsroom.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(newsroom.articles).toBe(200);
});

test("its drafts and embargoed articles are not published, all others are", () => {
  expect(newsroom.edition?.archive.articles).toHaveLength(190);
});

test("it has every kind and stage, levels of tags and institutions, facts, corrections and one large tag", () => {
  const archive = newsroom.edition?.archive;
  if (!archive) throw new Error("The corpus has an error.");
  for (const kind of kinds) expect(archive.lists.kinds.get(kind)?.articles.length).toBeGreaterThan(10);
  for (const stage of stages) expect(archive.lists.stages.get(stage)?.articles.length).toBeGreaterThan(0);
  expect(archive.narrower.size).toBeGreaterThan(10);
  expect(archive.parts.size).toBeGreaterThan(0);
  expect(archive.facts.size).toBeGreaterThan(5);
  expect(archive.notices.length).toBeGreaterThan(0);
  const share = (archive.lists.tags.get("general")?.articles.length ?? 0) / archive.articles.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test("the same count and seed give the same bytes, another seed others", () => {
  const first = bytesOf(corpus(60));
  expect(bytesOf(corpus(60))).toEqual(first);
  expect(bytesOf(corpus(60, 2))).not.toEqual(first);
});

test("bodies are as long as a report", () => {
  // Issue 4 measures search over bodies of about 1,500 characters; one report may be twice as long as another.
  const lengths = articlesIn(folder).map(({ body }) => body.length);
  expect(Math.min(...lengths)).toBeGreaterThan(800);
  expect(Math.max(...lengths)).toBeLessThan(2400);
  expect(mean(lengths)).toBeGreaterThan(1400);
  expect(mean(lengths)).toBeLessThan(1600);
});

test("titles have 12 to 35 characters, and no two articles have the same", () => {
  const titles = articlesIn(folder).map(({ title }) => title);
  expect(titles.filter((title) => title.length < 12 || title.length > 35)).toEqual([]);
  expect(new Set(titles).size).toBe(200);
});

test("most articles call what they are filed under by a name", () => {
  const archive = newsroom.edition?.archive;
  const bodies = new Map(articlesIn(folder).map(({ slug, body }) => [slug, body]));
  const isCalled = archive?.articles.flatMap(({ slug, tags, institutions, people }) => {
    const body = bodies.get(slug) ?? "";
    const namesOf = [
      ...tags.map((id) => archive.tags.get(id)).map((tag) => [tag?.label, ...(tag?.synonyms ?? [])]),
      ...institutions.map((id) => archive.institutions.get(id)).map((one) => [one?.name, ...(one?.aliases ?? [])]),
      ...people.map((id) => [archive.people.get(id)?.name]),
    ];
    return namesOf.map((names) => Number(names.some((name) => name !== undefined && body.includes(name))));
  });
  expect(isCalled?.length).toBeGreaterThan(600);
  expect(mean(isCalled ?? [])).toBeGreaterThan(0.85);
});

test("its Chinese is distributed as that of real news is", () => {
  const statistics = textStatistics(articlesIn(folder).map(({ body }) => body));
  expect(statistics.distinctCharacters).toBeGreaterThan(2500);
  expect(statistics.distinctBigrams).toBeGreaterThan(40_000);
  expect(statistics.shareOfFirst100).toBeGreaterThan(0.38);
  expect(statistics.shareOfFirst100).toBeLessThan(0.46);
  expect(statistics.shareOfFirst1000).toBeGreaterThan(0.92);
  expect(statistics.shareOfFirst1000).toBeLessThan(0.97);
  expect(statistics.mostFrequent).toMatch(/^的/);
});
