import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { hashOfPath } from "#newsroom/workFolder";
import { identityOf } from "#publish/folderIdentity";
import { bringBeside, ownName } from "#publish/ownFolders";
import { readPublished, writePublished } from "#publish/publishedSites";
import { publishFolder, recoverOut } from "#publish/swapOut";
import { damages } from "../newsroom/damages";
import { fingerprint } from "../site/fingerprint";
import { temporaryFolder, writeOldSite } from "../site/folders";
import { writeFiles } from "../site/writeFiles";

/** What commands remember is kept in a folder of the test's own. */
let home = "";

beforeEach(() => {
  home = temporaryFolder();
  vi.spyOn(process, "cwd").mockReturnValue(home);
});

afterEach(() => void vi.restoreAllMocks());

const today = { "index.html": "<h1>今天</h1>", "404.html": "", "articles/new/index.html": "<h1>新文</h1>" };

/** A folder with `out`, a site that a build has published there, and `finished`, a new one. */
function twoSites() {
  const folder = temporaryFolder();
  const [out, finished] = [join(folder, "out"), join(folder, "finished")];
  writeOldSite(finished);
  publishFolder(finished, out);
  writeFiles(finished, today);
  return { folder, out, finished, before: fingerprint(out), after: fingerprint(finished) };
}

/** Sites by folder name: what lies in a folder that was published into. */
function sitesIn(folder: string): Record<string, Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, fingerprint(join(folder, name))]));
}

test("a finished site replaces the last one whole, and that is gone", () => {
  const { folder, out, finished, after } = twoSites();
  expect(publishFolder(finished, out).setAside).toEqual([]);
  expect(sitesIn(folder)).toEqual({ out: after });
});

test("what was published is listed with its sizes", () => {
  const { out, finished } = twoSites();
  const { listing } = publishFolder(finished, out);
  const sizes = Array.from(listing, ([path, { size }]) => [path, size]).sort();
  expect(sizes).toEqual([
    ["404.html", 0],
    ["articles/new/index.html", 15],
    ["index.html", 15],
  ]);
});

test("the first site needs no last one, and the folders above it need not be there", () => {
  const { folder, finished, after } = twoSites();
  const deep = join(folder, "sites", "archive", "out");
  recoverOut(deep);
  publishFolder(finished, deep);
  expect(sitesIn(join(folder, "sites", "archive"))).toEqual({ out: after });
});

test("an empty folder is replaced", () => {
  const { folder, finished, after } = twoSites();
  mkdirSync(join(folder, "empty"));
  expect(publishFolder(finished, join(folder, "empty")).setAside).toEqual([]);
  expect(fingerprint(join(folder, "empty"))).toEqual(after);
});

test("a site that cannot be brought into place leaves the last one as it was", () => {
  const { folder, out, before } = twoSites();
  expect(() => publishFolder(join(folder, "missing"), out)).toThrow("ENOENT");
  expect(sitesIn(folder)).toMatchObject({ out: before });
});

test("where nothing can be remembered nothing is replaced, and no half of the new site stays", () => {
  const { folder, out, finished, before } = twoSites();
  rmSync(join(home, ".archive"), { recursive: true });
  writeFileSync(join(home, ".archive"), "");
  expect(() => publishFolder(finished, out)).toThrow("ENOTDIR");
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["finished", "out"]);
});

test.each(["out.old", "out.new", "out.aside", "out.archive-old-1-2-3", "out.archive-new-1-2-3"])(
  "what somebody keeps as %s stays, as a folder and as a file",
  (name) => {
    const { folder, out, finished, after } = twoSites();
    const kept = join(folder, name);
    const publish = () => {
      writeFiles(finished, today);
      recoverOut(out);
      publishFolder(finished, out);
      expect(fingerprint(out)).toEqual(after);
    };
    writeFiles(kept, { "thesis.docx": "三年的工作" });
    publish();
    expect(readdirSync(kept)).toEqual(["thesis.docx"]);
    rmSync(kept, { recursive: true });
    writeFileSync(kept, "三年的工作");
    publish();
    expect(readFileSync(kept, "utf8")).toBe("三年的工作");
  },
);

test("a site that is not known to be a build's is set aside once, and the next one is ours", () => {
  const { folder, out, finished, before, after } = twoSites();
  rmSync(join(home, ".archive"), { recursive: true });
  expect(publishFolder(finished, out).setAside).toEqual([{ folder: `${out}.aside`, strangers: [] }]);
  expect(sitesIn(folder)).toEqual({ out: after, "out.aside": before });
  writeFiles(finished, today);
  expect(publishFolder(finished, out).setAside).toEqual([]);
  expect(sitesIn(folder)).toEqual({ out: after, "out.aside": before });
});

test("of several sites that were away when builds were killed the last one comes back", () => {
  const { folder, out, finished, after } = twoSites();
  renameSync(out, ownName(out, "old", out));
  publishFolder(finished, out);
  renameSync(out, ownName(out, "old", out));
  recoverOut(out);
  expect(fingerprint(out)).toEqual(after);
  expect(readdirSync(folder).filter((name) => name.includes("-old-"))).toEqual([]);
});

test.each(damages.slice(0, -1))(
  "where the memory of what was published %s, nothing is taken for ours",
  (_what, damage) => {
    const { folder, out, finished, before, after } = twoSites();
    const memory = join(home, ".archive", "published");
    damage(readdirSync(memory).map((name) => join(memory, name)));
    expect(publishFolder(finished, out).setAside).toEqual([{ folder: `${out}.aside`, strangers: [] }]);
    expect(sitesIn(folder)).toEqual({ out: after, "out.aside": before });
  },
);

test("the memory of another place is not taken for that of this one", () => {
  const { folder, out, finished, before } = twoSites();
  const other = join(folder, "other");
  writeFiles(finished, today);
  publishFolder(finished, other);
  const memory = join(home, ".archive", "published");
  for (const name of readdirSync(memory)) copyFileSync(join(memory, hashOfPath(other)), join(memory, name));
  writeFiles(finished, today);
  expect(publishFolder(finished, out).setAside).toEqual([{ folder: `${out}.aside`, strangers: [] }]);
  expect(fingerprint(`${out}.aside`)).toEqual(before);
});

test("what is set aside never takes a name that is taken", () => {
  const { folder, out, finished } = twoSites();
  writeFileSync(`${out}.aside`, "");
  rmSync(join(home, ".archive"), { recursive: true });
  expect(publishFolder(finished, out).setAside).toEqual([{ folder: `${out}.aside-2`, strangers: [] }]);
  expect(readdirSync(folder).sort()).toEqual(["out", "out.aside", "out.aside-2"]);
});

test("a folder that was put in the place of ours is not ours, even if it got the same name and inode", () => {
  const { out, finished, before } = twoSites();
  rmSync(out, { recursive: true });
  writeOldSite(out);
  expect(publishFolder(finished, out).setAside).toEqual([{ folder: `${out}.aside`, strangers: [] }]);
  expect(fingerprint(`${out}.aside`)).toEqual(before);
});

test.each<[string, (out: string) => void, string[]]>([
  ["was put into a site", (out) => writeFileSync(join(out, "baidu_verify_1.html"), ""), ["baidu_verify_1.html"]],
  ["was put into a folder of it", (out) => writeFiles(out, { "a/b/c.txt": "" }), ["a/b/c.txt"]],
  ["was changed", (out) => appendFileSync(join(out, "index.html"), "改"), ["index.html"]],
  ["is an empty folder", (out) => mkdirSync(join(out, "plans")), ["plans"]],
  ["was written again", (out) => utimesSync(join(out, "404.html"), 1, 1), ["404.html"]],
])("a file that %s keeps the whole site from being deleted, and is named", (_what, change, strangers) => {
  const { out, finished, after } = twoSites();
  change(out);
  const changed = fingerprint(out);
  const { setAside } = publishFolder(finished, out);
  expect(setAside).toEqual([{ folder: `${out}.aside`, strangers }]);
  expect(fingerprint(`${out}.aside`)).toEqual(changed);
  expect(fingerprint(out)).toEqual(after);
});

test("a file and a folder with names in another encoding keep the whole site from being deleted", () => {
  const { folder, out, finished, after } = twoSites();
  // 照片 in GB18030, as old archives leave it.
  const name = Buffer.from([0xd5, 0xd5, 0xc6, 0xac]);
  const inOut = Buffer.concat([Buffer.from(`${out}/`), name]);
  mkdirSync(inOut);
  writeFileSync(Buffer.concat([inOut, Buffer.from("/notes.txt")]), "三年的工作");
  writeFileSync(Buffer.concat([inOut, Buffer.from(".txt")]), "三年的工作");
  const [aside] = publishFolder(finished, out).setAside;
  expect(aside?.strangers.map((path) => path.replace(/[^\x20-\x7e]+/, "…")).sort()).toEqual(["…", "….txt"]);
  const kept = Buffer.concat([Buffer.from(`${out}.aside/`), name, Buffer.from("/notes.txt")]);
  expect(readFileSync(kept, "utf8")).toBe("三年的工作");
  expect(fingerprint(out)).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(["out", "out.aside"]);
});

test("what file managers leave in a folder, and a file that was deleted, keep nothing", () => {
  const { folder, out, finished, after } = twoSites();
  writeFiles(out, { ".DS_Store": "", "articles/Thumbs.db": "", "desktop.ini": "" });
  rmSync(join(out, "404.html"));
  expect(publishFolder(finished, out).setAside).toEqual([]);
  expect(sitesIn(folder)).toEqual({ out: after });
});

test("a kill between the two renames loses nothing: the last site comes back, and stays ours", () => {
  const { folder, out, finished, before, after } = twoSites();
  bringBeside(out, finished, (made) =>
    writePublished(out, new Map([...readPublished(out), [String(identityOf(made)), new Map()]])),
  );
  renameSync(out, ownName(out, "old", out));
  recoverOut(out);
  expect(sitesIn(folder)).toEqual({ out: before });
  writeFiles(finished, today);
  expect(publishFolder(finished, out).setAside).toEqual([]);
  expect(sitesIn(folder)).toEqual({ out: after });
});

test("a kill after the second rename leaves the new site and no remains", () => {
  const { folder, out, finished, after } = twoSites();
  renameSync(out, ownName(out, "old", out));
  renameSync(finished, out);
  recoverOut(out);
  expect(sitesIn(folder)).toEqual({ out: after });
});

test("what somebody has put into a site that was away is not deleted when the build is mended", () => {
  const { folder, out, finished, after } = twoSites();
  renameSync(out, ownName(out, "old", out));
  renameSync(finished, out);
  const [old = ""] = readdirSync(folder).filter((name) => name.startsWith("out.archive-old-"));
  writeFileSync(join(folder, old, "mine.txt"), "三年的工作");
  expect(recoverOut(out).setAside).toEqual([{ folder: `${out}.aside`, strangers: ["mine.txt"] }]);
  expect(readFileSync(join(`${out}.aside`, "mine.txt"), "utf8")).toBe("三年的工作");
  expect(fingerprint(out)).toEqual(after);
});

test("an empty folder that was made where the last site was away gives way to it", () => {
  const { folder, out, before } = twoSites();
  renameSync(out, ownName(out, "old", out));
  mkdirSync(out);
  recoverOut(out);
  expect(sitesIn(folder)).toMatchObject({ out: before });
});

test("a removal that was stopped half-way is finished, not taken for somebody's change", () => {
  const { folder, out, finished, after } = twoSites();
  publishFolder(finished, out);
  writeOldSite(finished);
  publishFolder(finished, out);
  writeFiles(finished, today);
  const old = ownName(out, "old", out);
  renameSync(out, old);
  renameSync(finished, out);
  rmSync(join(old, "articles/old"), { recursive: true });
  mkdirSync(join(old, "articles/old"));
  expect(recoverOut(out)).toEqual({ setAside: [], left: [] });
  expect(sitesIn(folder)).toEqual({ out: after });
});

test("an unfinished folder of another checkout, of which this one remembers nothing, stays", () => {
  const { folder, out, finished } = twoSites();
  renameSync(finished, ownName(out, "new", finished));
  recoverOut(out);
  expect(readdirSync(folder).filter((name) => name.startsWith("out.archive-new-"))).toHaveLength(1);
});

test("where nothing was interrupted, recovery does nothing", () => {
  const { folder, out, before } = twoSites();
  recoverOut(out);
  expect(sitesIn(folder)).toMatchObject({ out: before });
});

/** A folder on another file system, where this machine has one that can be written. */
function elsewhere(): string | undefined {
  if (!existsSync("/dev/shm")) return undefined;
  const folder = mkdtempSync("/dev/shm/archive-out-");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.skipIf(!existsSync("/dev/shm"))("a site goes to another file system by a copy, and is ours there too", () => {
  const { finished, after } = twoSites();
  const folder = elsewhere() ?? "";
  const out = join(folder, "out");
  for (const _ of [1, 2]) {
    writeFiles(finished, today);
    expect(publishFolder(finished, out).setAside).toEqual([]);
    expect(sitesIn(folder)).toEqual({ out: after });
    expect(existsSync(finished)).toBe(false);
  }
  mkdirSync(`${out}.archive-new-00000000-0000-0000-0000-000000000000`);
  writeFiles(`${out}.archive-new-11111111-0000-0000-0000-000000000000`, { kept: "" });
  recoverOut(out);
  expect(readdirSync(folder).sort()).toEqual(["out", "out.archive-new-11111111-0000-0000-0000-000000000000"]);
});
