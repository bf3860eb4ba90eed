import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import type { IncomingHttpHeaders, Server } from "node:http";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nginxMaps } from "#publish/hosting/nginxMaps";
import { encodedPath } from "#publish/hosting/siteAddress";
import { serveFolder } from "#publish/serveFolder";
import { writeFiles } from "../../site/writeFiles";
import { generation, hostedFiles, oldPlaces, tableFor } from "./hostedSite";
import { configurationFault, freePort, nginx, startNginx, writeConfiguration } from "./nginx";

const compared = [
  "content-type",
  "content-encoding",
  "content-range",
  "location",
  "vary",
  "cache-control",
  "content-security-policy",
  "strict-transport-security",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "access-control-allow-origin",
];

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

/** Asks for a path exactly as written. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

function told({ status, headers, body }: Answer) {
  const named = new Map(compared.map((name) => [name, headers[name]]));
  // Who is sent on needs no body, and gets none from us.
  if (status === 301) return { status, headers: named.set("content-type", undefined), body: "" };
  // nginx compresses no such answer.
  if (status === 410) return { status, headers: named.set("vary", undefined), body };
  // nginx names its headers twice here.
  if (status === 416) return { status, headers: new Map([["content-range", headers["content-range"]]]), body: "" };
  return { status, headers: named, body };
}

const paths: [path: string, status: number][] = [
  ["/", 200],
  ["/index.html", 200],
  ["/articles/a/", 200],
  ["/articles/a", 301],
  ["/articles/a?b=c", 301],
  ["/articles/a/photo.png", 200],
  ["/articles/a/none.png", 404],
  ["/articles/gone/", 410],
  ["/tags/b/", 200],
  ["/tags/b/page/2/", 200],
  ["/tags/b/feed.xml", 200],
  ["/tags/b/citations.bib", 200],
  ["/feeds/feed.json", 200],
  ["/feeds/atom.xml", 200],
  ["/data/articles.csv", 200],
  ["/cards/site.png", 200],
  ["/_next/static/chunks/a.js", 200],
  ["/_next/static/chunks/none.js", 404],
  ["/search/", 200],
  ["/search/manifest.bin", 200],
  [`/search/${generation}/words/a.bin`, 200],
  ["/papers/manual.pdf", 200],
  ["/empty/", 404],
  ["/none/", 404],
  ["/_headers", 404],
  ["/_redirects", 404],
  ["/_hosting.json", 404],
  ["/_nginx.conf", 404],
  ["/_nginx-maps.conf", 404],
  ["//_hosting.json", 404],
  ["/old?b=c", 301],
  ["/older/", 301],
  ["/deep", 301],
  ["/deep/", 301],
  ["/deep/index.html", 301],
  ["/tags/older/feed.xml", 301],
  ["/tags/older/feed.xml/", 404],
  ["/tags/older/citations.bib?b=c", 301],
];
// nginx takes paths without regard to case where it looks for old ones: the second of two alike is not asked for.
const old = oldPlaces.filter(({ from }) => from !== "/case/").map(({ from }) => encodedPath(from));

describe.skipIf(!nginx).each([
  ["at the root of its host, over https", "https://archive.example", ""],
  ["below a path", "https://archive.example/re.search", "/re.search"],
  ["below a path that is not ASCII", "https://archive.example/%E7%A0%94", "/%E7%A0%94"],
  ["without an origin", undefined, ""],
])("a site %s", (_name, origin, base) => {
  let work = "";
  let plain = 0;
  let port = 0;
  let child: ChildProcess | undefined;
  let server: Server | undefined;
  let file = "";

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), "archive-nginx-"));
    const site = join(work, "root", decodeURIComponent(base));
    writeFiles(site, hostedFiles(tableFor(origin), base));
    port = await freePort();
    file = writeConfiguration({ work, root: join(work, "root"), site, port });
    child = await startNginx(nginx ?? "", file, port);
    server = await serveFolder(site, { port: 0, base });
    const address = server.address();
    plain = address !== null && typeof address === "object" ? address.port : 0;
  });

  afterAll(async () => {
    server?.close();
    if (child) {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    }
    rmSync(work, { recursive: true, force: true });
  });

  test("nginx has nothing to say against its configuration", () => {
    expect(configurationFault(nginx ?? "", file)).toBeUndefined();
  });

  test.each(paths)("%s is answered %i by nginx, with the headers of npm start", async (path, status) => {
    const answer = told(await ask(port, base + path));
    expect(answer).toEqual(told(await ask(plain, base + path)));
    expect(answer.status).toBe(status);
    if (status !== 301) expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test.each(old)("the old path %s leads to its page", async (path) => {
    const answer = told(await ask(port, base + path));
    expect(answer).toEqual(told(await ask(plain, base + path)));
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toMatch(/\/(articles\/a|tags\/b|data)\/$/);
  });

  test.each(["bytes=2-4", "bytes=-3", "bytes=8-", "bytes=10-", "lines=1-2"])(
    "a part of a file, %s, is the same",
    async (range) => {
      const path = `${base}/search/${generation}/words/a.bin`;
      expect(told(await ask(port, path, { range }))).toEqual(told(await ask(plain, path, { range })));
    },
  );

  const changed = new Date(Date.parse("2026-01-02T03:04:05.678Z"));
  /** What clients ask about a copy of a file that has last changed then, and of which `tag` is the tag. */
  const conditions: [what: string, asked: (tag: string) => Record<string, string>][] = [
    ["If-Match with the tag", (tag) => ({ "if-match": tag })],
    ["If-Match with others and the tag", (tag) => ({ "if-match": `"a,b", ${tag}` })],
    ["If-Match with the star", () => ({ "if-match": "*" })],
    ["If-Match with another tag", () => ({ "if-match": '"other"' })],
    ["If-Match with the tag made weak", (tag) => ({ "if-match": `W/${tag}` })],
    ["If-Unmodified-Since at that time", () => ({ "if-unmodified-since": changed.toUTCString() })],
    ["If-Unmodified-Since before", () => ({ "if-unmodified-since": new Date(0).toUTCString() })],
    ["If-None-Match with the tag made weak", (tag) => ({ "if-none-match": `W/${tag}` })],
    ["If-None-Match with others and the tag", (tag) => ({ "if-none-match": `"a,b" , ${tag}` })],
    ["If-None-Match with the star", () => ({ "if-none-match": "*" })],
    ["If-Modified-Since at that time", () => ({ "if-modified-since": changed.toUTCString() })],
    ["If-Modified-Since of RFC 850", () => ({ "if-modified-since": "Friday, 02-Jan-26 03:04:05 GMT" })],
    ["If-Modified-Since before", () => ({ "if-modified-since": new Date(0).toUTCString() })],
    ["If-Modified-Since that is no date", () => ({ "if-modified-since": "2026" })],
    ["If-Match that fails before If-None-Match", (tag) => ({ "if-match": '"other"', "if-none-match": tag })],
    ["If-None-Match before If-Modified-Since", () => both('"other"', changed)],
    ["If-Range with the tag", (tag) => ({ range: "bytes=2-4", "if-range": tag })],
    ["If-Range with the tag made weak", (tag) => ({ range: "bytes=2-4", "if-range": `W/${tag}` })],
    ["If-Range at that time", () => ({ range: "bytes=2-4", "if-range": changed.toUTCString() })],
    ["If-Range before", () => ({ range: "bytes=2-4", "if-range": new Date(0).toUTCString() })],
    ["If-Range for a part behind the end", () => ({ range: "bytes=99-", "if-range": '"other"' })],
    ["If-None-Match before Range", (tag) => ({ range: "bytes=2-4", "if-none-match": tag })],
  ];
  const both = (tag: string, date: Date) => ({ "if-none-match": tag, "if-modified-since": date.toUTCString() });

  test.each(conditions)("%s is answered alike", async (_what, asked) => {
    const path = `${base}/search/${generation}/words/a.bin`;
    utimesSync(join(work, "root", decodeURIComponent(base), `search/${generation}/words/a.bin`), changed, changed);
    const answers = [port, plain].map(async (at) => {
      const { headers } = await ask(at, path);
      return ask(at, path, asked(headers.etag ?? ""));
    });
    const [theirs, ours] = await Promise.all(answers);
    const body = theirs?.status === 412 ? "" : theirs?.body;
    expect([ours?.status, ours?.headers["content-range"], ours?.body]).toEqual([
      ...[theirs?.status, theirs?.headers["content-range"], body],
    ]);
  });

  test("a page is compressed for who takes gzip, and a copy that is still good is not sent again", async () => {
    const path = `${base}/data/articles.csv`;
    for (const at of [port, plain]) {
      const { headers } = await ask(at, path);
      expect((await ask(at, path, { "if-none-match": headers.etag ?? "" })).status).toBe(304);
      expect((await ask(at, path, { "if-modified-since": headers["last-modified"] ?? "" })).status).toBe(304);
      expect((await ask(at, path, { "if-none-match": '"other"' })).status).toBe(200);
    }
  });
});

test.skipIf(!nginx)("nginx takes 100,000 old paths", () => {
  const work = mkdtempSync(join(tmpdir(), "archive-nginx-"));
  const redirects = Array.from({ length: 100_000 }, (_, index) => ({
    from: `/2022/05/16/旧标题-${index}.html`,
    to: `/articles/a${index}/` as const,
  }));
  const table = tableFor("https://archive.example", { redirects });
  writeFiles(work, { ...hostedFiles(table, ""), "_nginx-maps.conf": nginxMaps(table, "") });
  const file = writeConfiguration({ work, root: work, site: work, port: 18_080 });
  expect(configurationFault(nginx ?? "", file)).toBeUndefined();
  rmSync(work, { recursive: true, force: true });
});
