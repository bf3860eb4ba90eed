import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { Link } from "./links";
import { linksOf, resolved } from "./links";
import { elementsIn, filesOf, pagesOf, parseHtml, readPage, textIn, the } from "./page";
import { fixture, real } from "./sites";

const feedFile = /(^feeds\/.*\.xml|feed\.(xml|json))$/;
const feedsOf = (out: string) => filesOf(out).filter((file) => feedFile.test(file));
const read = (file: string) => readFileSync(join(fixture().out, file), "utf8");

/** Every address in a feed, and in the texts that it holds. */
function linksIn(file: string): Omit<Link, "element">[] {
  const source = read(file);
  const entries = file.endsWith(".json") || file.endsWith("rss.xml") ? [] : (parseAtomFeed(source).entries ?? []);
  const items = file.endsWith("rss.xml") ? (parseRssFeed(source).items ?? []) : [];
  const texts = [
    ...entries.map(({ content }) => content?.value),
    ...items.map(({ content }) => content?.encoded),
    ...(file.endsWith(".json") ? JSON.parse(source).items : []).map(
      (item: { content_html: string }) => item.content_html,
    ),
  ];
  const around = [...source.matchAll(/\b(?:href|url|feed_url|home_page_url|favicon|image)"?[=:]"([^"]*)"/g)];
  const outside = around.map(([, address = ""]) =>
    resolved(address.replaceAll("&amp;", "&"), { path: "/" }, fixture()),
  );
  const inside = texts.flatMap((html) =>
    linksOf({ path: "/far/away/", html: "", tree: parseHtml(html ?? "") }, fixture()),
  );
  return [...outside, ...inside];
}

describe("the feeds of the fixture", () => {
  test("lead only to files of the site, by whole addresses below its own path", () => {
    const links = feedsOf(fixture().out).flatMap((file) =>
      linksIn(file).map((link) => ({ ...link, file, to: link.file })),
    );
    expect(links.length).toBeGreaterThan(700);
    const own = links.filter(({ url }) => url.href.startsWith(`${fixture().origin}/`));
    expect(own.length).toBeGreaterThan(600);
    expect(own.filter(({ to }) => to === undefined).map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
    const stylesheet = "/research/feeds/feed.css";
    const partial = links.filter(({ written }) => !/^(https?:|mailto:)/.test(written) && written !== stylesheet);
    expect(partial.map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
  });

  test("state of a picture the file that is published, with its size", () => {
    const item = parseRssFeed(read("feeds/rss.xml")).items?.find(({ link }) => link?.endsWith("/articles/full/"));
    const part = parseAtomFeed(read("feeds/archive/1.xml")).entries?.flatMap(({ links }) => links ?? []);
    const enclosure = item?.enclosures?.[0] ?? part?.find(({ rel }) => rel === "enclosure");
    const bytes = readFileSync(join(fixture().out, "articles/full/full-photo.jpg")).length;
    expect(enclosure).toMatchObject({ type: "image/jpeg", length: bytes });
  });
});

describe("the page of the feeds", () => {
  test("leads to every feed of the archive and of the lists, all of which exist", () => {
    const page = readPage(fixture().out, "/feeds/");
    const main = elementsIn(the(page.tree, { name: "main" }), "a");
    const links = linksOf(page, fixture()).filter(({ element }) => main.includes(element));
    const files = links.map(({ file }) => file?.slice(fixture().out.length + 1) ?? "nowhere");
    expect(files.sort()).toEqual(feedsOf(fixture().out).filter((file) => !file.startsWith("feeds/archive/")));
    expect(textIn(page.tree)).toContain(`${fixture().origin}/feeds/atom.xml`);
  });

  test("says without an origin that there are none, and there are none", () => {
    const main = the(readPage(real().out, "/feeds/").tree, { name: "main" });
    expect(textIn(main)).toContain(pageStrings.feeds.needsOrigin);
    expect(elementsIn(main, "a")).toEqual([]);
    expect(feedsOf(real().out)).toEqual([]);
    expect(existsSync(join(real().out, "feeds/feed.css"))).toBe(false);
  });
});

test.each([
  ["fixture", fixture],
  ["real content", real],
])(
  "in the %s a list leads to its feed on its first page where it has one; every foot leads to the page of feeds",
  (_name, at) => {
    const site = at();
    const feeds = new Set(feedsOf(site.out));
    const found = pagesOf(site.out).map((page) => {
      const links = linksOf(page, site).filter(({ element }) => textIn(element) === strings.nav.feeds);
      return [page.path, links.map(({ file }) => file?.slice(site.out.length + 1)).sort()];
    });
    const expected = pagesOf(site.out).map(({ path }) => {
      const own = `${path.slice(1)}feed.xml`;
      return [path, [...(feeds.has(own) ? [own] : []), "feeds/index.html"]];
    });
    expect(found).toEqual(expected.map(([path, files]) => [path, Array.isArray(files) ? [...files].sort() : []]));
  },
);
