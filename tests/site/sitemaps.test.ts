import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { robotsText } from "#publish/robots";
import { readIndex, readSitemap, schemaErrors } from "../publish/sitemapCheck";
import { fixtureOrigin, fixtureSite } from "./fixture/fixture";
import type { Page } from "./page";
import { attribute, elementsIn, pagesOf } from "./page";
import { fixture, real } from "./sites";

const textOf = (name: string, { out } = fixture()) => readFileSync(join(out, name), "utf8");
const listed = () => readSitemap(textOf("sitemap-1.xml"));
const pathsOf = (items: readonly { url: string }[]) => items.map(({ url }) => url.slice(fixtureOrigin.length));

test("the index names every part of the sitemap, and each is valid", async () => {
  const parts = await readIndex(textOf("sitemap.xml"));
  expect(parts.map(({ url }) => url)).toEqual([`${fixtureOrigin}/sitemap-1.xml`]);
  expect(await schemaErrors(textOf("sitemap-1.xml"))).toEqual([]);
});

test("the sitemap lists exactly the pages that do not ask search engines to leave them out", async () => {
  const asksToBeLeft = ({ tree }: Page) =>
    elementsIn(tree, "meta").some((meta) => attribute(meta, "content").includes("noindex"));
  const pages = pagesOf(fixture().out);
  const left = pages.filter(asksToBeLeft).map(({ path }) => path);
  // The search, what is not found, what was withdrawn, and stages of which there is nothing.
  expect(left).toEqual(expect.arrayContaining(["/search/", "/404.html", "/articles/withdrawn/", "/stages/approved/"]));
  expect(left.length).toBeLessThan(8);
  expect(pathsOf(await listed())).toEqual(
    pages
      .filter((page) => !asksToBeLeft(page))
      .map(({ path }) => path)
      .sort(),
  );
});

test("an article is listed with its own last change and with the pictures that the site has", async () => {
  const items = await listed();
  const full = items.find(({ url }) => url === `${fixtureOrigin}/articles/full/`);
  const pictures = full?.img.map(({ url }) => decodeURIComponent(url.slice(fixtureOrigin.length))) ?? [];
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures).toContain("/articles/full/full-photo.jpg");
  for (const path of pictures) expect(existsSync(join(fixture().out, path)), path).toBe(true);
  expect(full?.lastmod).toBeDefined();
});

test("a site with an origin has the key of IndexNow and names its sitemap to robots; one without has neither", () => {
  const key = fixtureSite.indexNowKey;
  expect(textOf(`${key}.txt`)).toBe(key);
  expect(textOf("robots.txt")).toBe(robotsText({ ...fixtureSite, origin: fixtureOrigin }));
  expect(textOf("robots.txt")).toContain(`\nSitemap: ${fixtureOrigin}/sitemap.xml\n`);
  expect(textOf("robots.txt", real())).not.toContain("Sitemap");
  expect(existsSync(join(real().out, "sitemap.xml"))).toBe(false);
});
