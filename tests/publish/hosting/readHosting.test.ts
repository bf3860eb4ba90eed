import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { hostFiles } from "#publish/hosting/hostFiles";
import { hostingReader } from "#publish/hosting/readHosting";

let folder = "";
const table = () => join(folder, hostFiles.table);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hosting-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const withdraw = (slug: string) =>
  writeFileSync(table(), JSON.stringify({ redirects: [], movedFiles: [], gone: [`/articles/${slug}/`], headers: [] }));

test("a table that is written anew holds from the next request on", () => {
  const hosting = hostingReader(folder);
  expect(hosting().isGone("/articles/a/index.html")).toBe(false);
  withdraw("a");
  expect(hosting().isGone("/articles/a/index.html")).toBe(true);
  withdraw("other");
  expect(hosting().isGone("/articles/a/index.html")).toBe(false);
  rmSync(table());
  expect(hosting().isGone("/articles/other/index.html")).toBe(false);
});

test("while a table cannot be read the last one holds, and the next one as soon as it can", () => {
  const hosting = hostingReader(folder);
  withdraw("a");
  expect(hosting().isGone("/articles/a/index.html")).toBe(true);
  rmSync(table());
  mkdirSync(table());
  expect(hosting().isGone("/articles/a/index.html")).toBe(true);
  rmSync(table(), { recursive: true });
  withdraw("other");
  expect(hosting().isGone("/articles/other/index.html")).toBe(true);
});

test.each(["", "{", '{"redirects":1}'])("a table that nobody understands (%j) counts as none", (text) => {
  const hosting = hostingReader(folder);
  withdraw("a");
  hosting();
  writeFileSync(table(), text);
  expect(hosting().isGone("/articles/a/index.html")).toBe(false);
});
