import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SitePath } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { readNewsroom } from "#newsroom/readNewsroom";
import { finishExport } from "#publish/finishExport";
import type { Files } from "../newsroom/newsroom";
import { testNow } from "../newsroom/newsroom";
import { temporaryNewsroom } from "./folders";
import { filesOf, foldersOf } from "./page";
import { writeFiles } from "./writeFiles";

/** A search page as Next exports it, with one script. */
const searchPage =
  '<script>(globalThis["TURBOPACK"]=[]).push({})</script><script src="/_next/static/chunks/a.js" defer=""></script>';
/** Its script, one that this one asks for later, and what nobody asks for. */
const nextFiles = {
  "_next/static/chunks/a.js": 'load("static/chunks/b.js")',
  "_next/static/chunks/b.js": "2",
  "_next/static/chunks/c.js": "3",
  "_next/static/chunks/site.css": "a{}",
  "_next/static/archive/_buildManifest.js": "4",
  "_next/data/archive/index.json": "{}",
};
/** What is left of these. */
const kept = [
  "404.html",
  "_next/static/chunks/a.js",
  "_next/static/chunks/b.js",
  expect.stringMatching(/^_next\/static\/chunks\/start-[0-9a-f]{12}\.js$/),
  "index.html",
];
const keptFolders = ["_next", "_next/static", "_next/static/chunks"];

/** What Next leaves, finished for a small newsroom's edition with `changes`. */
function finish(changes: Partial<Edition>, exported: Files = {}, newsroom: Files = {}, made: Files = {}) {
  const { folder, content, out } = temporaryNewsroom(newsroom);
  const { edition } = readNewsroom({ content, out, now: testNow });
  if (!edition) throw new Error("The newsroom has an error.");
  const site = join(folder, "export");
  writeFiles(site, {
    "index.html": "front",
    "404/index.html": "none",
    "search/index.html": searchPage,
    ...nextFiles,
    ...exported,
  });
  const pictures = join(folder, "pictures");
  writeFiles(pictures, made);
  return { site, run: () => finishExport(site, { ...edition, ...changes }, content, pictures) };
}

test("what Next needs and readers do not is gone, and the 404 page lies where servers look", () => {
  const { site, run } = finish({});
  run();
  expect(filesOf(site)).toEqual([...kept, "search/index.html"]);
  expect(foldersOf(site)).toEqual([...keptFolders, "search"]);
});

test("a hidden picture goes with the folders that it leaves empty, its neighbours stay", () => {
  const hidden: SitePath[] = ["/secret/deep/a.png", "/shared/b.png", "/never/there.png"];
  const exported = { "secret/deep/a.png": "a", "shared/b.png": "b", "shared/c.png": "c" };
  const { site, run } = finish({ hidden }, exported);
  run();
  expect(filesOf(site)).toEqual([...kept, "search/index.html", "shared/c.png"]);
  expect(foldersOf(site)).toEqual([...keptFolders, "search", "shared"]);
});

test("files of the archive's own public/ are published, the hidden ones left out", () => {
  const newsroom = { "public/papers/manual.pdf": "pdf", "public/drafts/plan.png": "plan" };
  const { site, run } = finish({ hidden: ["/drafts/plan.png"] }, {}, newsroom);
  run();
  expect(filesOf(site)).toEqual([...kept, "papers/manual.pdf", "search/index.html"]);
});

test("an archive's own icon takes the place of the project's", () => {
  const { site, run } = finish({}, { "favicon.svg": "the project's" }, { "public/favicon.svg": "its own" });
  run();
  expect(readFileSync(join(site, "favicon.svg"), "utf8")).toBe("its own");
});

test.each([
  ["a page", "about/index.html", { "about/index.html": "about" }],
  ["a folder of pages by a file", "about", { "about/index.html": "about" }],
  ["a file by a folder", "index.html/a.txt", {}],
])("a file of public/ never replaces %s", (_what, name, exported) => {
  const { site, run } = finish({}, exported, { [`public/${name}`]: "foreign" });
  run();
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("front");
  if (name !== "index.html/a.txt") expect(readFileSync(join(site, "about/index.html"), "utf8")).toBe("about");
});

test("a redirect never replaces a page", () => {
  const { site, run } = finish(
    { redirects: [{ from: "/about/", to: "/tags/oncology/" }] },
    { "about/index.html": "about" },
  );
  expect(run).toThrow("/about/");
  expect(readFileSync(join(site, "about/index.html"), "utf8")).toBe("about");
});

test("what was made of a picture in public/ takes the place of the editor's file", () => {
  const newsroom = { "public/plate.png": "as the editor gave it", "public/other.png": "shown by nobody" };
  const { site, run } = finish({}, {}, newsroom, { "plate.png": "made" });
  run();
  expect(readFileSync(join(site, "plate.png"), "utf8")).toBe("made");
  expect(readFileSync(join(site, "other.png"), "utf8")).toBe("shown by nobody");
});

test("a script that the search page asks for and that is not there is an error", () => {
  const { run } = finish({}, { "_next/static/chunks/a.js": null });
  expect(run).toThrow("static/chunks/a.js");
});
