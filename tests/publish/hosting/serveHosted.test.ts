import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostFiles } from "#publish/hosting/hostFiles";
import { hostingOf } from "#publish/hosting/readHosting";
import { encodedPath, oldPaths } from "#publish/hosting/siteAddress";
import { serveFolder } from "#publish/serveFolder";
import { writeFiles } from "../../site/writeFiles";
import { generation, hostedFiles, oldFiles, oldPlaces, tableFor } from "./hostedSite";

const folder = mkdtempSync(join(tmpdir(), "archive-hosted-"));
const table = tableFor("https://archive.example");
const packed = `/search/${generation}/words/a.bin`;
let server: Server;

beforeAll(async () => {
  writeFiles(folder, hostedFiles(table, ""));
  server = await serveFolder(folder, { port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return fetch(`http://localhost:${port}${path}`, { headers, method, redirect: "manual" });
}

const plainly = { "accept-encoding": "identity" };

test("every old path is moved for ever to its page, and takes the query along", async () => {
  for (const { from, to } of oldPlaces) {
    for (const path of oldPaths(from)) {
      const { status, headers } = await ask(`${encodedPath(path)}?a=b`);
      expect([status, headers.get("location")], path).toEqual([301, `${to}?a=b`]);
    }
  }
});

test("a file of a list that has moved is moved for ever, and nothing below it", async () => {
  for (const { from, to } of oldFiles) {
    const { status, headers } = await ask(from);
    expect([status, headers.get("location"), headers.get("access-control-allow-origin")], from).toEqual([301, to, "*"]);
    expect((await ask(`${from}/`)).status).toBe(404);
  }
});

test.each(["/articles/gone/", "/articles/gone/index.html", "//articles/gone/"])(
  "a withdrawn article asked for as %s is gone, and its page says why",
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(410);
    expect(await response.text()).toContain("notice");
  },
);

test.each(Object.values(hostFiles))("%s is for the host alone, however it is asked for", async (file) => {
  for (const path of [file, `/${file}`, `/.${file}`, `/articles/..${file}`, file.replace("_", "%5F")])
    expect((await ask(path)).status, path).toBe(404);
});

test("headers are those of the table", async () => {
  for (const path of ["/", "/articles/a/", "/articles/a/photo.png", packed, "/tags/b/feed.xml", "/feeds/feed.json"]) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(hostingOf(table).headersFor(path)))
      expect(headers.get(name)).toBe(value);
  }
});

test("what is not there is answered with the headers of the page that says so", async () => {
  const { status, headers } = await ask(`/search/${generation}/none.bin`);
  expect([status, headers.get("cache-control")]).toEqual([404, "public, max-age=0, must-revalidate"]);
});

test("a table that a new build writes is heeded from then on", async () => {
  const file = join(folder, hostFiles.table);
  const before = readFileSync(file, "utf8");
  writeFileSync(file, JSON.stringify(tableFor(undefined, { redirects: [{ from: "/new/", to: "/tags/b/" }] })));
  expect((await ask("/new/")).headers.get("location")).toBe("/tags/b/");
  expect((await ask("/old/")).status).toBe(404);
  writeFileSync(file, "of another kind");
  expect([(await ask("/")).status, (await ask("/new/")).status]).toEqual([200, 404]);
  writeFileSync(file, before);
  expect((await ask("/old/")).status).toBe(301);
});

describe("a part of a file", () => {
  test.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-20", "89", "bytes 8-9/10"],
  ])("%s is sent alone", async (range, body, extent) => {
    const response = await ask(packed, { range });
    const { headers } = response;
    expect([response.status, headers.get("content-range"), headers.get("content-length")]).toEqual([
      206,
      extent,
      String(body.length),
    ]);
    expect(await response.text()).toBe(body);
  });

  test("behind the end is refused with the size of the file", async () => {
    const { status, headers } = await ask(packed, { range: "bytes=10-" });
    expect([status, headers.get("content-range")]).toEqual([416, "bytes */10"]);
  });

  test.each(["bytes=0-1,4-5", "bytes=4-2", "lines=1-2"])("%s gives the whole file", async (range) => {
    const response = await ask(packed, { range });
    expect([response.status, await response.text()]).toEqual([200, "0123456789"]);
  });

  test("is not cut out of a compressed answer, nor of a page that is gone or not there, nor for HEAD", async () => {
    const range = "bytes=0-1";
    expect((await ask("/data/articles.csv", { range, "accept-encoding": "gzip" })).status).toBe(200);
    expect((await ask("/data/articles.csv", { range, ...plainly })).status).toBe(206);
    expect((await ask("/articles/gone/", { range, ...plainly })).status).toBe(410);
    expect((await ask("/none/", { range, ...plainly })).status).toBe(404);
    expect((await ask(packed, { range }, "HEAD")).status).toBe(200);
  });

  test("is added only to the very file that the client has begun", async () => {
    const range = "bytes=2-4";
    const tag = (await ask(packed)).headers.get("etag") ?? "";
    expect((await ask(packed, { range, "if-range": tag })).status).toBe(206);
    expect((await ask(packed, { range, "if-range": '"other"' })).status).toBe(200);
    expect((await ask(packed, { range, "if-range": `W/${tag}` })).status).toBe(200);
  });

  test("can be asked for wherever a file is sent as it is", async () => {
    expect((await ask(packed)).headers.get("accept-ranges")).toBe("bytes");
    expect((await ask("/", { "accept-encoding": "gzip" })).headers.get("accept-ranges")).toBeNull();
  });
});

describe("a copy that a client has", () => {
  test.each(["gzip", "identity"])("is not sent again while it is good, %s", async (coding) => {
    const accept = { "accept-encoding": coding };
    const first = await ask("/articles/a/", accept);
    const tag = first.headers.get("etag") ?? "";
    for (const asked of [tag, `"other", ${tag}`, "*"]) {
      const { status, headers } = await ask("/articles/a/", { ...accept, "if-none-match": asked });
      expect([status, headers.get("etag"), headers.get("content-length")]).toEqual([304, tag, null]);
      expect(headers.get("content-security-policy")).toContain("default-src");
    }
    const since = first.headers.get("last-modified") ?? "";
    expect((await ask("/articles/a/", { ...accept, "if-modified-since": since })).status).toBe(304);
  });

  test("is sent again when it is another, older, or of a page that is gone", async () => {
    expect((await ask("/articles/a/", { "if-none-match": '"other"' })).status).toBe(200);
    const old = new Date(0).toUTCString();
    expect((await ask("/articles/a/", { "if-modified-since": old })).status).toBe(200);
    expect((await ask("/articles/a/", { "if-modified-since": "yesterday" })).status).toBe(200);
    expect((await ask("/articles/gone/", { "if-none-match": "*" })).status).toBe(410);
    const both = { "if-none-match": '"other"', "if-modified-since": new Date().toUTCString() };
    expect((await ask("/articles/a/", both)).status).toBe(200);
  });
});
