import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SitePath } from "#archive/href";
import { compareText } from "#archive/order";
import { listedPages } from "#publish/listedPages";
import type { SitemapEntry } from "#publish/sitemaps";
import { sitemapIndex, sitemapLimits, sitemapParts } from "#publish/sitemaps";
import { archiveOf, article, dateOf } from "../archive/records";
import { gappyArchives } from "../archive/views/archives";
import { readIndex, readSitemap, schemaErrors } from "./sitemapCheck";

const origin = "https://archive.example/research";
const partsOf = (entries: Iterable<SitemapEntry>, limits = sitemapLimits) => [...sitemapParts(entries, origin, limits)];
const textOf = (entries: Iterable<SitemapEntry>) => partsOf(entries)[0]?.xml ?? "";
const page = (number: number): SitemapEntry => ({ path: `/articles/a${number}/`, changed: dateOf("2026-11-21") });
const pages = (count: number) => Array.from({ length: count }, (_, index) => page(index));

test("a page is stated with its address, its last change and its pictures", async () => {
  const entry: SitemapEntry = {
    path: "/articles/a/",
    changed: dateOf("2026-11-21T09:00:00+08:00"),
    pictures: ["/articles/a/切片 100%.webp", "/pictures/a&b's.png"],
  };
  expect(textOf([entry, { path: "/about/" }])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://archive.example/research/articles/a/</loc><lastmod>2026-11-21T09:00:00+08:00</lastmod><image:image><image:loc>https://archive.example/research/articles/a/%E5%88%87%E7%89%87%20100%25.webp</image:loc></image:image><image:image><image:loc>https://archive.example/research/pictures/a%26b&apos;s.png</image:loc></image:image></url>
    <url><loc>https://archive.example/research/about/</loc></url>
    </urlset>
    "
  `);
  expect(await schemaErrors(textOf([entry]))).toEqual([]);
});

test("a year or a month, which the schema does not know, is left out and not padded", async () => {
  const changed = ["2026", "2026-11", "2026-11-21", "2026-11-21T09:00:00+08:00"].map(dateOf);
  const xml = textOf(changed.map((date, at) => ({ path: `/${at}/`, changed: date })));
  const items = await readSitemap(xml);
  expect(items.map(({ lastmod }) => lastmod)).toEqual([
    undefined,
    undefined,
    "2026-11-21",
    "2026-11-21T09:00:00+08:00",
  ]);
  expect(await schemaErrors(xml)).toEqual([]);
  expect(await schemaErrors(xml.replace("2026-11-21<", "2026-11<"))).not.toEqual([]);
});

describe("a sitemap that is too large for one file", () => {
  test("is cut by the number of addresses, none is lost, and the index names every part", async () => {
    const parts = partsOf(pages(7), { ...sitemapLimits, urls: 3 });
    const items = await Promise.all(parts.map(({ xml }) => readSitemap(xml)));
    expect(items.map((part) => part.length)).toEqual([3, 3, 1]);
    expect(items.flat().map(({ url }) => url)).toEqual(pages(7).map(({ path }) => origin + path));
    const index = await readIndex(sitemapIndex(parts, origin));
    expect(index).toEqual(
      [1, 2, 3].map((number) => ({ url: `${origin}/sitemap-${number}.xml`, lastmod: "2026-11-21" })),
    );
  });

  test("is cut by bytes too, as others count them", () => {
    const pictures: SitePath[] = ["/图.png"];
    const entries = pages(50).map((entry) => ({ ...entry, pictures }));
    const parts = partsOf(entries, { urls: 1000, bytes: 2000 });
    const sizes = parts.map(({ xml }) => Buffer.byteLength(xml));
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(1500);
  });

  test("has the limits of sitemaps.org", () => {
    const parts = partsOf(pages(50_001));
    expect(parts.map(({ xml }) => xml.match(/<url>/g)?.length)).toEqual([50_000, 1]);
    expect(sitemapLimits.bytes).toBeLessThan(50 * 1024 * 1024);
  });

  test("is made one file at a time", () => {
    let made = 0;
    function* counted() {
      for (const entry of pages(100)) {
        made++;
        yield entry;
      }
    }
    const parts = sitemapParts(counted(), origin, { ...sitemapLimits, urls: 10 });
    parts.next();
    expect(made).toBe(11);
  });

  test("says of a part when it last changed, unless the newest of its dates is not exact", () => {
    const changed = (...dates: string[]) =>
      dates.map((date, at): SitemapEntry => ({ path: `/${at}/`, changed: dateOf(date) }));
    const index = (entries: SitemapEntry[]) => sitemapIndex(partsOf(entries), origin);
    expect(index(changed("2026-01-01", "2026-03-01", "2025"))).toContain("<lastmod>2026-03-01</lastmod>");
    expect(index(changed("2026-01-01", "2026-03"))).not.toContain("<lastmod>");
    expect(index([{ path: "/about/" }])).not.toContain("<lastmod>");
  });
});

test("no more pictures are named of a page than are read", async () => {
  const pictures = Array.from({ length: 1001 }, (_, at): SitePath => `/${at}.png`);
  const [item] = await readSitemap(textOf([{ path: "/", pictures }]));
  expect(item?.img).toHaveLength(1000);
});

test("whatever a picture's file is called, strict readers find its address", async () => {
  const name = fc.oneof(
    fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 500 }),
    fc.constantFrom("</loc>]]>", "a\u0000b", "\u202Ertl", "😀".repeat(20), `"'&amp;<!--`, "</script>"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
      const pictures = names.map((text): SitePath => `/${[...text].slice(0, 150).join("").replaceAll("/", "_")}.png`);
      const [item] = await readSitemap(textOf([{ path: "/articles/a/", pictures }]));
      const found = item?.img.map(({ url }) => decodeURIComponent(new URL(url).pathname));
      expect(found).toEqual(pictures.map((path) => `/research${path}`));
    }),
  );
});

describe("the pages of an archive", () => {
  const exact = (archive: Parameters<typeof listedPages>[0], path: string) =>
    listedPages(archive).find((listed) => listed.path === path)?.changed?.iso;

  test("are sorted, each once, with every article that is not withdrawn", () => {
    fc.assert(
      fc.property(gappyArchives, (archive) => {
        const paths = listedPages(archive).map(({ path }) => path);
        expect(paths).toEqual([...new Set(paths)].sort(compareText));
        const found = paths.filter((path) => path.startsWith("/articles/"));
        expect(found).toEqual(archive.articles.map(({ slug }) => `/articles/${slug}/`).sort(compareText));
      }),
    );
  });

  test("have the change of what they show: an article its own, a list that of its newest member", () => {
    const archive = archiveOf([
      article("a", { added: dateOf("2026-01-01"), tags: ["t"], date: dateOf("2025-05") }),
      article("b", { added: dateOf("2026-02-01"), tags: ["t"], kind: "result", date: dateOf("2025-06") }),
      article("c", { added: dateOf("2026-03-01"), date: dateOf("2019") }),
    ]);
    expect(exact(archive, "/articles/a/")).toBe("2026-01-01");
    expect(exact(archive, "/tags/t/")).toBe("2026-02-01");
    expect(exact(archive, "/tags/")).toBe("2026-02-01");
    expect(exact(archive, "/years/2025/")).toBe("2026-02-01");
    expect(exact(archive, "/archive/")).toBe("2026-03-01");
    expect(exact(archive, "/")).toBe("2026-03-01");
    expect(exact(archive, "/about/")).toBeUndefined();
    expect(exact(archive, "/kinds/person/")).toBeUndefined();
  });

  test("count a withdrawal as a change of the lists in which it stands, and of the corrections", () => {
    const withdrawn = { date: dateOf("2026-05-01"), text: "撤下。" };
    const archive = archiveOf([article("a", { added: dateOf("2026-01-01"), withdrawn }), article("b")]);
    expect(listedPages(archive).map(({ path }) => path)).not.toContain("/articles/a/");
    expect(exact(archive, "/archive/")).toBe("2026-05-01");
    expect(exact(archive, "/corrections/")).toBe("2026-05-01");
  });

  test("have for a year of the timeline the change of the articles that state its milestones", () => {
    const milestone = (date: string) => [{ date: dateOf(date), text: "建成", of: [] }];
    const archive = archiveOf([
      article("a", { added: dateOf("2026-01-01"), milestones: milestone("1998-03") }),
      article("b", { added: dateOf("2026-02-01"), milestones: milestone("2003") }),
    ]);
    expect(exact(archive, "/timeline/1998/")).toBe("2026-01-01");
    expect(exact(archive, "/timeline/")).toBe("2026-02-01");
  });
});
