import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "#newsroom/makeFolder";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "folders-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("a folder and those above it are made once, from above", () => {
  const root = temporaryFolder();
  const made: string[] = [];
  const make = (folder: string) => {
    mkdirSync(folder);
    made.push(relative(root, folder));
  };
  makeFolder(join(root, "a", "b", "c"), make);
  makeFolder(join(root, "a", "b", "c"), make);
  makeFolder(join(root, "a", "d"), make);
  expect(made).toEqual(["a", "a/b", "a/b/c", "a/d"]);
});

test("a folder below a file cannot be made", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  expect(() => makeFolder(join(file, "a"))).toThrow("ENOTDIR");
});

test("a folder that another process makes at the same moment is there", () => {
  const folder = join(temporaryFolder(), "a");
  makeFolder(folder, () => {
    mkdirSync(folder);
    mkdirSync(folder);
  });
});

test("a file system that denies that its own folder is there is asked once", () => {
  const root = temporaryFolder();
  let asked = 0;
  const deny = () => {
    asked++;
    throw Object.assign(new Error("ENOENT: no such file or directory"), { code: "ENOENT", syscall: "mkdir" });
  };
  expect(() => makeFolder(join(root, "a", "b"), deny)).toThrow("ENOENT");
  expect(asked).toBe(1);
});
