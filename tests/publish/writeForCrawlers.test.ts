import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Site } from "#archive/registry";
import { writeForCrawlers } from "#publish/writeForCrawlers";
import { archiveOf, article } from "../archive/records";
import { readSitemap } from "./sitemapCheck";

const key = "a1b2c3d4-E5";
const origin = "https://archive.example";

function exported(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "crawlers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function write(folder: string, parts: Partial<Site>): (name: string) => string {
  const site = { name: "档案", nameEn: "Archive", description: "试验。", ...parts };
  writeForCrawlers(folder, { archive: archiveOf([article("a")], { site }), picturesOn: new Map() });
  return (name) => readFileSync(join(folder, name), "utf8");
}

test("a site with an origin has robots.txt, the sitemap in parts, and the key of IndexNow", () => {
  const folder = exported();
  const text = write(folder, { origin, indexNowKey: key });
  expect(readdirSync(folder).sort()).toEqual([`${key}.txt`, "robots.txt", "sitemap-1.xml", "sitemap.xml"]);
  expect(text("robots.txt")).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${origin}/sitemap.xml\n`);
  expect(text(`${key}.txt`)).toBe(key);
  expect(text("sitemap.xml")).toContain(`<loc>${origin}/sitemap-1.xml</loc>`);
});

test("without an origin there is only a robots.txt, which names nothing", () => {
  const folder = exported();
  const text = write(folder, { indexNowKey: key });
  expect(readdirSync(folder)).toEqual(["robots.txt"]);
  expect(text("robots.txt")).toBe("User-agent: *\nDisallow:\n");
});

test("a robots.txt of the editors' own is left as it is", () => {
  const own = "User-agent: Greedy\nDisallow: /\n";
  const text = write(exported({ "robots.txt": own }), { origin });
  expect(text("robots.txt")).toBe(own);
});

test("pages of the archive's other forms are listed where there are such pages", async () => {
  const urls = async (files: Record<string, string>) =>
    (await readSitemap(write(exported(files), { origin })("sitemap-1.xml"))).map(({ url }) => url);
  expect(await urls({})).not.toContain(`${origin}/data/`);
  const both = await urls({ "data/index.html": "", "feeds/index.html": "" });
  expect(both).toContain(`${origin}/data/`);
  expect(both).toContain(`${origin}/feeds/`);
  expect(both).toEqual([...both].sort());
});
