import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headersFile } from "#publish/hosting/headersFile";
import { patternSource } from "#publish/hosting/pathPattern";
import { redirectsFile } from "#publish/hosting/redirectsFile";
import { encodedPath, oldPaths } from "#publish/hosting/siteAddress";
import { generation, oldFiles, oldPlaces, tableFor } from "./hostedSite";
import { readByCloudflare, readByNetlify, readHeaders } from "./hostReaders";

const origin = "https://archive.example";

describe.each(["", "/research"])("below the path %j", (base) => {
  const places = oldPlaces.map(({ from, to }) => ({ from: encodedPath(oldPaths(from)[0] ?? ""), to }));
  const expected = [...oldFiles, ...places].map(({ from, to }) => ({ from: base + from, to: base + to, status: 301 }));

  test("Cloudflare Pages reads every redirect and passes over what it does not know", () => {
    expect(readByCloudflare(redirectsFile(tableFor(origin), base))).toEqual(expected);
  });

  test("Netlify reads every redirect and every withdrawn page, and heeds them where a file lies", () => {
    const gone = { from: `${base}/articles/gone/`, to: `${base}/articles/gone/`, status: 410 };
    expect(readByNetlify(redirectsFile(tableFor(origin), base))).toEqual([...expected, gone]);
  });

  test("both read every header", () => {
    const table = tableFor(origin);
    const rules = table.headers.map(({ path, headers }) => ({ path: base + path, headers }));
    expect(readHeaders(headersFile(table, base))).toEqual(rules);
  });
});

test("Cloudflare Pages takes the first thousand old paths", () => {
  const redirects = Array.from({ length: 3000 }, (_, index) => ({ from: `/${index}/`, to: "/articles/a/" as const }));
  expect(readByCloudflare(redirectsFile(tableFor(origin, { redirects, movedFiles: [] }), ""))).toHaveLength(1000);
  expect(readByNetlify(redirectsFile(tableFor(origin, { redirects, movedFiles: [], gone: [] }), ""))).toHaveLength(
    3000,
  );
});

test("an old path that no host would read is left out, and the file says so", () => {
  const redirects = [{ from: `/${"长".repeat(200)}.html`, to: "/articles/a/" as const }];
  const text = redirectsFile(tableFor(origin, { redirects, movedFiles: [] }), "");
  expect(readByNetlify(text)).toHaveLength(1);
  expect(text).toContain("# Left out, too long for a line: 1.");
});

test("whatever stands in old paths, a line has one redirect", () => {
  const path = fc.string({ unit: "binary", minLength: 1, maxLength: 80 }).filter((text) => !/[/\\]|^\.\.?$/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(path), (names) => {
      const redirects = names.map((name) => ({ from: `/${name}`, to: "/articles/a/" as const }));
      const text = redirectsFile(tableFor(origin, { redirects, movedFiles: [], gone: [] }), "");
      expect(readByNetlify(text)).toHaveLength(redirects.length);
    }),
  );
});

describe("the headers", () => {
  const paths = [
    ...["/", "/404.html", "/about/", "/archive/page/2/", "/timeline/2020/page/2/", "/articles/a/", "/articles/a/b.png"],
    ...[
      "/tags/",
      "/tags/a/",
      "/tags/a/page/2/",
      "/institutions/page/2/",
      "/people/page/2/",
      "/tags/a/feed.xml",
      "/people/a/citations.ris",
      "/people/a/b.jpg",
    ],
    ...["/cards/kinds/news.png", "/feeds/", "/feeds/feed.json", "/feeds/archive/1.xml", "/data/", "/data/a.csv"],
    ...["/search/", "/search/manifest.bin", `/search/${generation}/a/b.bin`, "/_next/static/a.js", "/papers/a.pdf"],
  ];
  const { headers: rules } = tableFor(origin);
  /** Netlify disregards a last slash and the case of letters. */
  const netlify = (path: string) => new RegExp(`^${patternSource(path.replace(/\/$/, ""))}/?$`, "i");
  const cloudflare = (path: string) => new RegExp(`^${path.replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`);
  const own = (path: string) => new RegExp(`^${patternSource(path)}$`);

  test.each([
    ["npm start and nginx", own],
    ["Netlify", netlify],
    ["Cloudflare Pages", cloudflare],
  ])("no path gets one twice as %s read the rules, because each joins them in its own way", (_name, reading) => {
    for (const path of paths) {
      const names = rules
        .filter((rule) => reading(rule.path).test(path))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(names.length, path).toBeGreaterThan(5);
      expect(new Set(names).size, `${path} ${names}`).toBe(names.length);
    }
  });

  const named = (path: string, name: string) =>
    rules.find((rule) => own(rule.path).test(path) && name in rule.headers)?.headers[name];

  test("let others show pictures and read feeds and data, and no more", () => {
    const open = paths.filter((path) => named(path, "Access-Control-Allow-Origin") !== undefined);
    expect(open).toEqual([
      ...["/tags/a/feed.xml", "/people/a/citations.ris", "/feeds/", "/feeds/feed.json", "/feeds/archive/1.xml"],
      ...["/data/", "/data/a.csv"],
    ]);
    const shown = paths.filter((path) => named(path, "Cross-Origin-Resource-Policy") === "cross-origin");
    expect(shown).toEqual([
      ...["/articles/a/b.png", "/cards/kinds/news.png", "/feeds/", "/feeds/feed.json", "/feeds/archive/1.xml"],
      ...["/data/", "/data/a.csv"],
    ]);
    for (const path of [
      ...["/", "/404.html", "/articles/a/", "/tags/a/", "/people/page/2/"],
      "/search/manifest.bin",
      "/_next/static/a.js",
    ])
      expect(named(path, "Cross-Origin-Resource-Policy"), path).toBe("same-origin");
  });

  test("keep for ever only what has a hash for a name, and pictures for a day", () => {
    expect(
      paths.map((path) => [path, named(path, "Cache-Control")]).filter(([, value]) => value !== undefined),
    ).toEqual([
      ["/articles/a/b.png", "public, max-age=86400"],
      ["/cards/kinds/news.png", "public, max-age=86400"],
      [`/search/${generation}/a/b.bin`, "public, max-age=31536000, immutable"],
      ["/_next/static/a.js", "public, max-age=31536000, immutable"],
    ]);
  });

  test("say what endings cannot", () => {
    expect(named("/feeds/feed.json", "Content-Type")).toBe("application/feed+json; charset=utf-8");
    expect(named("/people/a/citations.ris", "Content-Type")).toBe("application/x-research-info-systems; charset=utf-8");
    expect(named("/tags/a/feed.xml", "Content-Type")).toBeUndefined();
  });
});
