import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import type { Newsroom } from "#newsroom/readNewsroom";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
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

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(md|yml)$/.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

let newsroom: Newsroom;

beforeAll(() => {
  const folder = corpus(200);
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
  const texts = Object.entries(bytesOf(corpus(60))).filter(([name]) => name.includes("articles"));
  const lengths = texts.map(([, text]) => (text.split("---\n")[2] ?? "").length);
  expect(Math.min(...lengths)).toBeGreaterThan(900);
  expect(Math.max(...lengths)).toBeLessThan(1600);
});
