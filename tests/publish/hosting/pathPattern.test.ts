import { expect, test } from "vitest";
import { patternSource } from "#publish/hosting/pathPattern";

const fits = (pattern: string, path: string) => new RegExp(`^${patternSource(pattern)}$`).test(path);

test.each([
  ["/*", "/"],
  ["/*", "/a/b.html"],
  ["/", "/"],
  ["/", "/index.html"],
  ["/data/*", "/data/"],
  ["/data/*", "/data/a/b.csv"],
  ["/tags/:id/", "/tags/a/"],
  ["/tags/:id/", "/tags/a/index.html"],
  ["/tags/:id/feed.xml", "/tags/a/feed.xml"],
  ["/articles/:slug/:picture", "/articles/a/图 1.png"],
  ["/a.b+c/*", "/a.b+c/d"],
])("%s means %s", (pattern, path) => {
  expect(fits(pattern, path)).toBe(true);
});

test.each([
  ["/", "/a/"],
  ["/data/*", "/database"],
  ["/tags/:id/", "/tags/"],
  ["/tags/:id/", "/tags/a"],
  ["/tags/:id/", "/tags/a/b/"],
  ["/tags/:id/feed.xml", "/tags/a/feedaxml"],
  ["/articles/:slug/:picture", "/articles/a/"],
  ["/articles/:slug/:picture", "/articles/a/index.html"],
  ["/articles/:slug/:picture", "/articles/a/b/c.png"],
  ["/a.b+c/*", "/aab+c/d"],
])("%s does not mean %s", (pattern, path) => {
  expect(fits(pattern, path)).toBe(false);
});
