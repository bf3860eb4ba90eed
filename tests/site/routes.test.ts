import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import { dataNames } from "#archive/dataFile";
import { readNewsroom } from "#newsroom/readNewsroom";
import { manifestFile, readManifest } from "#search/manifest";
import { crowdedYear, many } from "./fixture/manyArticles";
import { filesOf, pagesOf } from "./page";
import { buildTime } from "./run";
import { scriptsOf } from "./scripts";
import { fixture, real } from "./sites";

const fixed = [
  "/",
  "/archive/",
  "/about/",
  "/corrections/",
  "/data/",
  "/timeline/",
  "/search/",
  "/feeds/",
  "/404.html",
];
const indexes = ["years", "tags", "institutions", "people", "kinds", "stages", "publications"].map(
  (name) => `/${name}/`,
);
const below = (folder: string, ids: Iterable<string>) => [...ids].map((id) => `/${folder}/${id}/`);
const always = [...fixed, ...indexes, ...below("kinds", kinds), ...below("stages", stages)];
const paths = (out: string) => pagesOf(out).map(({ path }) => path);

test("the real content has the pages of the plan, one for each record, and no other", () => {
  const { content, out } = real();
  const { edition } = readNewsroom({ content, out, now: Date.parse(buildTime) });
  if (!edition) throw new Error("The content has an error.");
  const { articles, tags, institutions, people, publications, milestones } = edition.archive;
  expect(articles.length).toBeGreaterThanOrEqual(10);
  expect(paths(out).sort()).toEqual(
    [
      ...always,
      ...below(
        "articles",
        articles.map(({ slug }) => slug),
      ),
      ...below("years", new Set(articles.map(({ date }) => date.iso.slice(0, 4)))),
      ...below("timeline", new Set(milestones.map(({ date }) => date.iso.slice(0, 4)))),
      ...below("tags", tags.keys()),
      ...below("institutions", institutions.keys()),
      ...below("people", people.keys()),
      ...below("publications", publications.keys()),
    ].sort(),
  );
});

describe("the fixture", () => {
  /** Lists with more than thirty articles or notices or a hundred milestones, and their last pages. */
  const long: Record<string, number> = {
    "/archive/": 3,
    "/years/2022/": 2,
    "/years/2023/": 2,
    "/kinds/news/": 3,
    "/stages/clinical/": 2,
    "/tags/oncology/": 2,
    "/tags/liver-cancer/": 2,
    "/institutions/city-university/": 2,
    "/institutions/first-hospital/": 2,
    "/people/zhang-san/": 2,
    "/publications/city-daily/": 2,
    "/corrections/": 2,
    [`/timeline/${crowdedYear}/`]: 2,
  };
  const reports = Array.from({ length: many.all }, (_, index) => `report-${String(index + 1).padStart(2, "0")}`);
  const articles = [
    ...["base", "full", "companion-person", "companion-institution", "companion-tag", "long-title", "retracted"],
    ...["withdrawn", "after-withdrawn", "first-report", "bare", "jekyll", "hostile", ...reports],
  ];
  const expected = [
    ...always,
    ...below("articles", articles),
    ...below("years", ["2019", "2020", "2021", "2022", "2023", "2024"]),
    ...below("timeline", ["2012", crowdedYear, "2018"]),
    ...below("tags", ["oncology", "liver-cancer", "thirty", "ten", "nine", "small", "alone"]),
    ...below("institutions", ["city-university", "first-hospital", "small-institute"]),
    ...below("people", ["zhang-san", "li-si"]),
    ...below("publications", ["city-daily"]),
    ...Object.entries(long).flatMap(([list, last]) => below(`${list.slice(1)}page`, numbers(2, last))),
  ];

  const cited = expected
    .filter((path) => /^\/(tags|institutions|people)\/[^/]+\/$/.test(path))
    .map((path) => path.slice(1));

  test("has a page for each record and pages only lists that are longer than a page", () => {
    expect(paths(fixture().out).sort()).toEqual(expected.sort());
  });

  test("has a social card of the site, of each kind and of each article but the withdrawn one", () => {
    const own = articles.filter((slug) => slug !== "withdrawn").map((slug) => `cards/articles/${slug}.png`);
    const ofKinds = kinds.map((kind) => `cards/kinds/${kind}.png`);
    const cards = filesOf(fixture().out).filter((file) => card.test(file));
    expect(cards.sort()).toEqual([...own, ...ofKinds, "cards/site.png"].sort());
  });

  test("has besides its pages only the scripts and the index of the search, and the files that are named here", () => {
    const pages = new Set(expected.map((path) => `${path}${path.endsWith("/") ? "index.html" : ""}`.slice(1)));
    const scripts = scriptsOf(fixture());
    const known = new Set([...pages, ...scripts.asked, ...scripts.others]);
    const others = filesOf(fixture().out).filter(
      (file) => !known.has(file) && !indexFile.test(file) && !card.test(file),
    );
    expect(others).toEqual(
      [
        "0123456789abcdef.txt",
        "2022/05/16/full.html",
        "_headers",
        "_hosting.json",
        "_nginx-maps.conf",
        "_nginx.conf",
        "_redirects",
        "articles/full/full-photo.jpg",
        "articles/full/full-photo.w480.jpg",
        "articles/full/full-photo.w960.jpg",
        "articles/full/切片 100%.w480.webp",
        "articles/full/切片 100%.w960.webp",
        "articles/full/切片 100%.webp",
        "articles/hostile/hostile.png",
        ...dataNames.flatMap((name) => [`data/${name}.csv`, `data/${name}.json`, `data/schema/${name}.schema.json`]),
        "doctors/li/index.html",
        "favicon.svg",
        ...["feeds/archive/1.xml", "feeds/atom.xml", "feeds/feed.css", "feeds/feed.json", "feeds/rss.xml"],
        ...expected.filter((path) => subscribable.test(path)).map((path) => `${path.slice(1)}feed.xml`),
        "hospitals/small.htm",
        "institutions/small-institute/gate.png",
        "kept-old-path/index.html",
        "old-full/index.html",
        "opensearch.xml",
        "old/full/index.html",
        "papers/manual.pdf",
        "pictures/plate.png",
        "pictures/plate.w480.png",
        "pictures/unshown.png",
        "press/daily/index.html",
        "reader.js",
        "robots.txt",
        "search/licences.txt",
        "sitemap-1.xml",
        "sitemap.xml",
        "topics/small.html",
        "旧栏目/检测.html",
        ...cited.flatMap((list) => [`${list}citations.bib`, `${list}citations.ris`]),
      ].sort(),
    );
  });
});

/** Lists that have a feed, all of which have articles in the fixture. */
const subscribable = /^\/(kinds|tags|institutions|people)\/[^/]+\/$/;

test("both sites have the icon and a 404 page at their root", () => {
  for (const { out } of [real(), fixture()]) {
    expect(existsSync(join(out, "favicon.svg"))).toBe(true);
    expect(existsSync(join(out, "404.html"))).toBe(true);
    expect(existsSync(join(out, "404"))).toBe(false);
  }
});

test("a site without an origin has no description of the search, whose addresses would have to be absolute", () => {
  expect(existsSync(join(fixture().out, "opensearch.xml"))).toBe(true);
  expect(existsSync(join(real().out, "opensearch.xml"))).toBe(false);
});

test("a site without an origin has no social cards, whose addresses would have to be absolute", () => {
  expect(existsSync(join(real().out, "cards"))).toBe(false);
});

/** The pictures that stand for pages where they are shared. */
const card = /^cards\//;

/** Files of the search index: the manifest, and the rest below the folder of its generation. */
const indexFile =
  /^search\/(manifest\.bin|[0-9a-f]{16}\/((pairs|characters|words|facets|documents|bodies|columns\/\w+|entries|names|vocabulary)\/\w+|readings|traditional)\.bin)$/;

test("the index of the search is there once, in the folder that its manifest names", () => {
  for (const { out } of [real(), fixture()]) {
    const { generation } = readManifest(gunzipSync(readFileSync(join(out, "search", manifestFile))));
    const folders = new Set(filesOf(out).flatMap((file) => /^search\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect([...folders]).toEqual([generation]);
  }
});

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
