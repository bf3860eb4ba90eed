import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTexts } from "#language/zh/commandTexts";
import { buildsFolder } from "#publish/workOfBuild";
import { newsFile } from "../newsroom/baseFiles";
import { picture } from "../newsroom/pictures";
import { fingerprint } from "./fingerprint";
import { temporaryNewsroom, writeOldSite } from "./folders";
import { checked, childOf } from "./processes";
import type { Environment, Outcome } from "./run";
import { build, outcomeOf, startCommand } from "./run";

/** The earlier site has an article that none of these newsrooms has. */
const anyway = ["--allow-drop"];

/** Runs a build over an earlier site, disturbs it, and looks at what is left. */
async function disturbed(run: (env: Environment) => Promise<Outcome>, files = {}) {
  const { folder, content, out } = temporaryNewsroom(files);
  writeOldSite(out);
  const before = fingerprint(out);
  const outcome = await run({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out });
  return { ...outcome, before, after: fingerprint(out), folder };
}

const untouched = ({ code, before, after, folder }: Awaited<ReturnType<typeof disturbed>>) => {
  expect(code).toBe(1);
  expect(after).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("out"))).toEqual(["out"]);
  expect(existsSync(join(buildsFolder(), "build.lock"))).toBe(false);
};

test("an error in the content leaves the last site as it was", async () => {
  const broken = { "content/articles/2024/broken.md": newsFile({ kind: "nonsense" }) };
  const left = await disturbed((env) => build(env), broken);
  untouched(left);
  expect(left.stderr).toContain("content/articles/2024/broken.md:5:7 kind:");
  expect(left.stderr).toContain(commandTexts.nothingPublished);
});

test("a build that would drop the articles of the last site leaves it as it was, unless that is meant", async () => {
  const left = await disturbed((env) => build(env, ["--lang", "en"]));
  untouched(left);
  const out = join(left.folder, "out");
  expect(left.stderr.replaceAll(out, "out")).toMatchInlineSnapshot(`
    "No problems in 1 article.
    Of the 1 article that out has now, this build would drop 1, more than a third: old. Check the content folder, and whether articles have become drafts or are under embargo; put the old address of a renamed file into redirectFrom, and take an article back with withdrawn. To drop them, add -- --allow-drop to the command.
    Nothing was published; the previous site is untouched.
    "
  `);
});

test("a newsroom without articles leaves the last site as it was", async () => {
  const left = await disturbed((env) => build(env, anyway), { "content/articles/2024/base.md": null });
  untouched(left);
  expect(left.stderr).toContain(commandTexts.noArticles(join(left.folder, "content", "articles")));
  expect(left.stderr).toContain(commandTexts.nothingPublished);
});

test("files of public/ in whose place the site has its own are all told, and leave the last site as it was", async () => {
  const taken = [
    "404.html",
    "about/index.html",
    "data/articles.json",
    "feeds/atom.xml",
    "search/licences.txt",
    "sitemap.xml",
  ];
  const free = ["404.htm", "data.zip", "news/feed.xml", "robots.txt", "verify-owner.html"];
  const given = Object.fromEntries([...taken, ...free].map((path) => [`public/${path}`, "an editor's"]));
  const origin = { ARCHIVE_ORIGIN: "https://archive.example" };
  const left = await disturbed((env) => build({ ...env, ...origin }, anyway), given);
  untouched(left);
  const told = left.stderr.split("\n").filter((line) => line.startsWith("public/"));
  expect(told).toEqual(taken.map(commandTexts.pathTaken));
});

test("a kill of next build half-way leaves the last site as it was, and does not harm the next build", async () => {
  const left = await disturbed(async (env) => {
    const outcome = outcomeOf(startCommand("publish/build", env, anyway));
    const next = await childOf(await checked(), "next");
    await childOf(next, "jest-worker");
    process.kill(next, "SIGKILL");
    return outcome;
  });
  untouched(left);
  expect(left.stderr).toContain(commandTexts.killed("SIGKILL"));
  const out = join(left.folder, "out");
  const { code, stderr } = await build({ ARCHIVE_CONTENT: join(left.folder, "content"), ARCHIVE_OUT: out }, anyway);
  expect(code, stderr).toBe(0);
  expect(existsSync(join(out, "articles/base/index.html"))).toBe(true);
  expect(existsSync(join(out, "articles/old"))).toBe(false);
});

test("pictures of which only the beginning is there are all named and leave the last site as it was", async () => {
  const whole = await picture("jpg", { width: 300, height: 200 });
  const cut = whole.subarray(0, whole.length / 2);
  const left = await disturbed((env) => build(env, ["--lang", "en", ...anyway]), {
    "content/articles/2024/shown.md": newsFile({}, "正文。\n\n![图](one.jpg)\n\n![图](two.jpg)\n\n![图](whole.jpg)"),
    "content/articles/2024/one.jpg": cut,
    "content/articles/2024/two.jpg": cut,
    "content/articles/2024/whole.jpg": whole,
  });
  untouched(left);
  const said = left.stderr.replaceAll(/\S*\/content\//g, "content/").replaceAll(/\(.*\)/g, "(…)");
  expect(said).toMatchInlineSnapshot(`
    "No problems in 2 articles.
    Warning: the site's address is not set (…): links are relative, and there are no canonical URLs, social cards, feeds or sitemaps, no times for Baidu and no addresses in JSON-LD.
    The picture content/articles/2024/one.jpg cannot be read to its end (…). Open it in an image editor and save it again.
    The picture content/articles/2024/two.jpg cannot be read to its end (…). Open it in an image editor and save it again.
    Nothing was published; the previous site is untouched.
    "
  `);
});

test("characters of the site's own words that no social card can show are all told, and leave the last site as it was", async () => {
  const files = { "content/site.yml": "name: 𠮷的档案😀\nnameEn: Test Archive\ndescription: 只为测试。\n" };
  const address = "https://archive.example";
  const left = await disturbed((env) => build({ ...env, ARCHIVE_ORIGIN: address }, ["--lang", "en", ...anyway]), files);
  untouched(left);
  expect(left.stderr).toMatchInlineSnapshot(`
    "No problems in 1 article.
    content/site.yml:1:7 name: The fonts of the social cards have no "𠮷" (U+20BB7). Write it otherwise, or make no cards (add -- --cards none to the command).
    content/site.yml:1:12 name: The fonts of the social cards have no "😀" (U+1F600). Write it otherwise, or make no cards (add -- --cards none to the command).
    Nothing was published; the previous site is untouched.
    "
  `);
});
