import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { styleHashes } from "#publish/hosting/styleHashes";
import { writeFiles } from "../../site/writeFiles";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const leadingOn = '<!DOCTYPE html><meta http-equiv="refresh" content="0;url=/elsewhere/">';
const styled = (...sheets: string[]) =>
  `<head>${sheets.map((sheet) => `<style data-a="b">${sheet}</style>`).join("")}</head><p>&lt;style>no&lt;/style></p>`;

test("the sheets of every kind of page are found, each once", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-styles-"));
  writeFiles(folder, {
    "index.html": styled("a{}", "b{}"),
    "404.html": styled("lost{}"),
    "about/index.html": styled("a{}"),
    "search/index.html": styled("search{}\n"),
    "tags/index.html": styled("tags{}"),
    "tags/x/index.html": styled("tag{}"),
    "tags/y/index.html": styled("tag{}"),
    "tags/y/page/2/index.html": styled("more{}"),
    "archive/index.html": styled("a{}"),
    "archive/page/2/index.html": styled("further{}"),
    "old/deep/index.html": "<p>no sheet</p>",
  });
  const sheets = ["a{}", "b{}", "lost{}", "search{}\n", "tags{}", "tag{}", "more{}", "further{}"];
  expect(styleHashes(folder)).toEqual(sheets.map(hashOf).sort());
  rmSync(folder, { recursive: true, force: true });
});

test("old paths that come first in a folder hide no sheet", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-styles-"));
  writeFiles(folder, {
    "articles/aaa-old/index.html": leadingOn,
    "articles/aab-old/index.html": leadingOn,
    "articles/full/index.html": styled("article{}"),
    "tags/aaa-old/index.html": leadingOn,
    "tags/aaa-old/page/2/index.html": leadingOn,
    "tags/small/index.html": styled("tag{}"),
    "tags/small/page/2/index.html": styled("more{}"),
    "old/deep/index.html": leadingOn,
  });
  expect(styleHashes(folder)).toEqual(["article{}", "tag{}", "more{}"].map(hashOf).sort());
  rmSync(folder, { recursive: true, force: true });
});
