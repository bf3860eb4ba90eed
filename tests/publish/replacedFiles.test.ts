import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SitePath } from "#archive/href";
import { replacedFiles } from "#publish/replacedFiles";
import { writeFiles } from "../site/writeFiles";

/** What a site has in other form than its editors gave it. */
function replaced(
  given: Record<string, string>,
  site: Record<string, string>,
  hidden: SitePath[] = [],
  pictures: SitePath[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), "replaced-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(join(folder, "public"), given);
  writeFiles(join(folder, "site"), site);
  const shown = new Map(pictures.map((path) => [path, { file: path, path, width: 1, height: 1 }]));
  return replacedFiles(join(folder, "site"), { hidden, pictures: shown }, join(folder, "content"));
}

test("a file that the site has as it was given is none", () => {
  expect(replaced({ "a.txt": "a", "b/c.txt": "c" }, { "a.txt": "a", "b/c.txt": "c", "d.txt": "d" })).toEqual([]);
});

test.each([
  ["of the same length", { a: "1" }, { a: "2" }],
  ["of another length", { a: "1" }, { a: "12" }],
  ["a folder", { a: "1" }, { "a/index.html": "1" }],
  ["a file where its folder should be", { "a/b": "1" }, { a: "1" }],
  ["nothing", { a: "1" }, { b: "1" }],
])("what has %s in its place is named", (_what, given, site) => {
  expect(replaced(given, site)).toEqual([Object.keys(given)[0]]);
});

test("pictures that stay away or were made anew are none", () => {
  const given = { "hidden.png": "1", "shown.png": "1", "other.png": "1" };
  const site = { "shown.png": "made", "other.png": "a card" };
  expect(replaced(given, site, ["/hidden.png"], ["/shown.png"])).toEqual(["other.png"]);
});

test("an archive without a folder of its own has none", () => {
  expect(replaced({}, { a: "1" })).toEqual([]);
});
