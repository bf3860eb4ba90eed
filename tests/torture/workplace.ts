import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { baseFiles, newsFile } from "../newsroom/baseFiles";
import { pictureOf } from "../site/fixture/secrets";
import { writeFiles } from "../site/writeFiles";
import { mountDisk, unmount } from "./disks";

/** Where a finished site is put, with files beside it that are somebody else's. */
export type Place = { folder: string; out: string };

/** A copy of the project with a newsroom and places for its site, all of which may come to harm. */
export type Workplace = { project: string; content: string; plain: Place; disk: Place; remove: () => void };

/** Files that stand beside a site under the names that an earlier version of the build used for itself. */
export const neighbours = { "out.old/thesis.txt": "三年的工作", "out.new": "不是文件夹", "notes.txt": "备忘" };

/** @param mayMount whether this user may give the second place a disk of its own */
export function makeWorkplace(project: string, mayMount: boolean): Workplace {
  const root = mkdtempSync(join(tmpdir(), "archive-torture-"));
  const copy = join(root, "project");
  copyProject(project, copy);
  writeFiles(join(root, "newsroom"), newsroomFiles);
  const disk = join(root, "disk");
  if (mayMount) mountDisk(disk, "400m");
  const remove = () => {
    if (mayMount) unmount(disk);
    rmSync(root, { recursive: true, force: true });
  };
  const content = join(root, "newsroom", "content");
  return { project: copy, content, plain: placeIn(join(root, "sites")), disk: placeIn(disk), remove };
}

/** Small, and with everything that caches keep: texts, a picture, cards. */
const newsroomFiles = {
  ...baseFiles,
  "content/articles/2021/shown.md": newsFile({ date: "2021-03-01" }, "正文。\n\n![图](photo.png)"),
  "content/articles/2021/photo.png": pictureOf(""),
};

/** Makes a folder for a site, and its neighbours. */
export function placeIn(folder: string): Place {
  writeFiles(folder, neighbours);
  return { folder, out: join(folder, "out") };
}

/** What git knows or would add, and the packages: copies, because harm that is done to a hard link is done to both. */
function copyProject(from: string, to: string): void {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: from, encoding: "utf8" });
  for (const name of listed.split("\n").filter((line) => line !== "")) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    copyFileSync(join(from, name), join(to, name));
  }
  execFileSync("cp", ["-a", join(from, "node_modules"), join(to, "node_modules")]);
}

/** States of the content: as written, with another title, and without one article that nothing refers to. */
export const states = ["first", "second", "shorter"] as const;
export type State = (typeof states)[number];

const changing = "articles/2021/tortured.md";

/** Brings the content into a state: by one rename, so that no build can see half of it. */
export function setState({ content }: Workplace, state: State): void {
  const file = join(content, changing);
  if (state === "shorter") {
    rmSync(file, { force: true });
    return;
  }
  writeFileSync(`${file}.unfinished`, newsFile({ title: state, date: "2021-05-16" }));
  renameSync(`${file}.unfinished`, file);
}
