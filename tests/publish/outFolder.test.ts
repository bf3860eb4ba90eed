import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as words } from "#language/zh/commandTexts";
import { openOutFolder, tryFolderIn } from "#publish/outFolder";
import { temporaryFolder, writeOldSite } from "../site/folders";
import { project } from "../site/run";
import { writeFiles } from "../site/writeFiles";

const content = join(project, "content");
const open = (out: string, language = words) => openOutFolder({ content, out, now: 0 }, language);

/** What is said of a place, in both languages, with a short name for the test's folder. */
function said(out: string, folder: string): string {
  const lines = [words, english].map((language) => {
    try {
      return open(out, language);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  return lines.join("\n").replaceAll(folder, "…");
}

test("a missing folder, an empty one and a site are taken", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "empty"));
  writeOldSite(join(folder, "site"));
  for (const name of ["missing", "a/b/c", "empty", "site"]) expect(open(join(folder, name))).toBe(join(folder, name));
});

test("a folder with files that no build made is refused", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "thesis.docx"), "");
  expect(() => open(folder)).toThrow(words.outNotASite(folder));
});

test.each([
  ["the project", project],
  ["what contains the project", join(project, "..")],
  ["the content", content],
  ["the root", "/"],
])("%s is refused", (_what, out) => {
  expect(() => open(out)).toThrow(words.outHoldsSources(out));
});

test.each(["content/out", "public/site", ".archive/out", ".next-export", ".next/out", "node_modules/site", ".git/out"])(
  "%s is refused: it lies where something else belongs",
  (name) => {
    const out = join(project, name);
    expect(() => open(out)).toThrow(words.outInSources(out));
  },
);

test("a link that leads into the project is refused like what it leads to", () => {
  const folder = temporaryFolder();
  symlinkSync(content, join(folder, "link"));
  expect(() => open(join(folder, "link"))).toThrow(words.outHoldsSources(join(folder, "link")));
  expect(() => open(join(folder, "link", "out"))).toThrow(words.outInSources(join(folder, "link", "out")));
});

test("a folder beside the content whose name begins alike is no part of it", () => {
  const folder = temporaryFolder();
  const settings = { content: join(folder, "content"), out: join(folder, "content-out"), now: 0 };
  expect(openOutFolder(settings, words)).toBe(settings.out);
});

test("a link is published where it leads", () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, "srv", "site"), { "index.html": "", "404.html": "" });
  symlinkSync(join("srv", "site"), join(folder, "out"));
  expect(open(join(folder, "out"))).toBe(join(folder, "srv", "site"));
});

test("a file, a path below one and a broken link are refused in words", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  symlinkSync("nowhere", join(folder, "broken"));
  expect(said(join(folder, "file"), folder)).toMatchInlineSnapshot(`
    "…/file 是文件，不是文件夹，网站放不进去。请换一个 ARCHIVE_OUT，或把这个文件移开。
    …/file is a file, not a folder: the site cannot go there. Choose another ARCHIVE_OUT, or move the file."
  `);
  expect(said(join(folder, "file", "a", "b"), folder)).toBe(said(join(folder, "file"), folder));
  expect(said(join(folder, "broken"), folder)).toMatchInlineSnapshot(`
    "…/broken 是链接，它指向的地方不存在。请建好那个文件夹，或换一个 ARCHIVE_OUT。
    …/broken is a link to a place that does not exist. Make that folder, or choose another ARCHIVE_OUT."
  `);
});

test("a file system that takes no folders, and says that its own is not there, is told in words", () => {
  const deny = () => {
    throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "mkdir" });
  };
  expect(() => tryFolderIn("/virtual", "/virtual/a/out", words, deny)).toThrowErrorMatchingInlineSnapshot(
    `[Error: /virtual/a/out 建不起来：/virtual 不能放文件夹。请换一个 ARCHIVE_OUT。]`,
  );
  expect(() => tryFolderIn("/virtual", "/virtual/a/out", english, deny)).toThrowErrorMatchingInlineSnapshot(
    `[Error: /virtual/a/out cannot be made: no folder can be put into /virtual. Choose another ARCHIVE_OUT.]`,
  );
});

test("a link that leads back to itself is called what it is", () => {
  const folder = temporaryFolder();
  symlinkSync("b", join(folder, "a"));
  symlinkSync("a", join(folder, "b"));
  expect(() => open(join(folder, "a"))).toThrow("ELOOP");
});

test("looking at a place leaves nothing there", () => {
  const folder = temporaryFolder();
  open(join(folder, "a", "out"));
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!existsSync("/dev/shm"))("a mount point is refused in words: no rename can replace it", () => {
  expect(said("/dev/shm", "/dev")).toMatchInlineSnapshot(`
    "…/shm 是挂载点，不能整个替换。请把 ARCHIVE_OUT 设为它里面的一个文件夹，例如 …/shm/site。
    …/shm is a mount point and cannot be replaced as a whole. Set ARCHIVE_OUT to a folder in it, for example …/shm/site."
  `);
});
