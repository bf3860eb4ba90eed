import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedSlugs } from "#publish/publishedSlugs";
import { temporaryFolder } from "../site/folders";
import { writeFiles } from "../site/writeFiles";

test("the articles of a site are the folders of articles that have a page, redirects among them", () => {
  const out = temporaryFolder();
  writeFiles(out, {
    "index.html": "",
    "articles/b/index.html": "",
    "articles/a/index.html": '<meta http-equiv="refresh">',
    "articles/a/photo.png": "",
    "articles/old.html": "",
    "articles/pictures/photo.png": "",
    "institutions/c/index.html": "",
  });
  mkdirSync(join(out, "articles", "empty"));
  symlinkSync(join(out, "articles", "nowhere"), join(out, "articles", "dangling"));
  expect(publishedSlugs(out)).toEqual(["a", "b"]);
});

test("where there is no site yet, or one without articles, there are none", () => {
  const out = temporaryFolder();
  expect(publishedSlugs(join(out, "not-there"))).toEqual([]);
  expect(publishedSlugs(out)).toEqual([]);
});
