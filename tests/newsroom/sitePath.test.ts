import { expect, test } from "vitest";
import { withLastSlash } from "../../src/newsroom/sitePath";

test.each([
  ["/articles/a", "/articles/a/"],
  ["/articles/a#结论", "/articles/a/#结论"],
  ["/tags/b?x=1", "/tags/b/?x=1"],
  ["/articles/a/", "/articles/a/"],
  ["/about", "/about/"],
  ["/data", "/data/"],
  ["/timeline", "/timeline/"],
  ["/search?tag=oncology", "/search/?tag=oncology"],
  ["/timeline/2024#a", "/timeline/2024/#a"],
  ["/", "/"],
  ["/files/report.pdf", "/files/report.pdf"],
  ["#here", "#here"],
])("a link to a page gets its last slash, a link to a file does not: %s", (written, link) => {
  expect(withLastSlash(written)).toBe(link);
});
