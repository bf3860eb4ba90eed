import { expect, test } from "vitest";
import { isHtmlFile } from "#publish/htmlFile";

test.each(["/old.html", "/old.htm", "/old/index.html", "/旧栏目/检测 1.html"])("%s is a file", (path) => {
  expect(isHtmlFile(path)).toBe(true);
});

test.each(["/old", "/old/", "/old.php", "/old.html/", "/html", "/old.xhtml"])("%s is a folder", (path) => {
  expect(isHtmlFile(path)).toBe(false);
});
