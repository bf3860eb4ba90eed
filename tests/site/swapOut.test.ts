import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTexts as words } from "#language/zh/commandTexts";
import { holdBuildLock } from "#publish/buildLock";
import { checkOutFolder, publishFolder, recoverOut } from "#publish/swapOut";
import { fingerprint, temporaryFolder, writeFiles, writeOldSite } from "./folders";
import { project } from "./run";

/** A folder with an earlier site in `out` and a finished one in `finished`. */
function twoSites() {
  const folder = temporaryFolder();
  const [out, finished] = [join(folder, "out"), join(folder, "finished")];
  writeOldSite(out);
  writeFiles(finished, { "index.html": "<h1>今天</h1>", "404.html": "" });
  return { folder, out, finished, before: fingerprint(out), after: fingerprint(finished) };
}

test("a finished site replaces the last one whole", () => {
  const { folder, out, finished, after } = twoSites();
  publishFolder(finished, out);
  expect(fingerprint(out)).toEqual(after);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("the first site needs no last one", () => {
  const { folder, finished, after } = twoSites();
  const first = join(folder, "first");
  publishFolder(finished, first);
  expect(fingerprint(first)).toEqual(after);
});

test("the folders above a site need not be there before it", () => {
  const { folder, finished, after } = twoSites();
  const deep = join(folder, "sites", "archive", "out");
  recoverOut(deep);
  publishFolder(finished, deep);
  expect(fingerprint(deep)).toEqual(after);
  expect(readdirSync(join(folder, "sites", "archive"))).toEqual(["out"]);
});

test("a site that cannot be brought into place leaves the last one as it was", () => {
  const { folder, out, before } = twoSites();
  expect(() => publishFolder(join(folder, "missing"), out)).toThrow("ENOENT");
  expect(fingerprint(out)).toEqual(before);
});

test("a kill between the two renames loses nothing: the last site comes back", () => {
  const { folder, out, finished, before } = twoSites();
  renameSync(finished, `${out}.new`);
  renameSync(out, `${out}.old`);
  recoverOut(out);
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("a kill after the second rename leaves the new site and no remains", () => {
  const { folder, out, finished, after } = twoSites();
  renameSync(out, `${out}.old`);
  renameSync(finished, out);
  recoverOut(out);
  expect(fingerprint(out)).toEqual(after);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("where nothing was interrupted, recovery does nothing", () => {
  const { out, before } = twoSites();
  recoverOut(out);
  expect(fingerprint(out)).toEqual(before);
});

test("a folder with files that no build made is refused as out", () => {
  const folder = temporaryFolder();
  const settings = { content: join(project, "content"), out: folder, now: 0 };
  expect(() => checkOutFolder(settings, words)).not.toThrow();
  writeFileSync(join(folder, "thesis.docx"), "");
  expect(() => checkOutFolder(settings, words)).toThrow(words.outNotASite(folder));
  writeOldSite(folder);
  expect(() => checkOutFolder(settings, words)).not.toThrow();
});

test.each([
  ["the project", project],
  ["what contains the project", join(project, "..")],
  ["the content", join(project, "content")],
  ["what lies in the content", join(project, "content", "out")],
  ["the root", "/"],
])("%s is refused as out", (_what, out) => {
  const settings = { content: join(project, "content"), out, now: 0 };
  expect(() => checkOutFolder(settings, words)).toThrow(words.outHoldsSources(out));
});

test("a folder beside the content whose name begins alike is no part of it", () => {
  const folder = temporaryFolder();
  const settings = { content: join(folder, "content"), out: join(folder, "content-out"), now: 0 };
  expect(() => checkOutFolder(settings, words)).not.toThrow();
});

test("while one build holds the lock no other begins, and a dead one's lock does not count", () => {
  const home = process.cwd();
  const folder = temporaryFolder();
  const file = join(folder, ".archive", "build.lock");
  try {
    process.chdir(folder);
    const release = holdBuildLock(words);
    expect(() => holdBuildLock(words)).toThrow(words.buildUnderWay(process.pid));
    release();
    expect(existsSync(file)).toBe(false);
    mkdirSync(join(folder, ".archive"), { recursive: true });
    writeFileSync(file, "4194999");
    holdBuildLock(words)();
    expect(existsSync(file)).toBe(false);
  } finally {
    process.chdir(home);
  }
});
