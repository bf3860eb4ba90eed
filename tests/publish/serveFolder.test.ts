import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "#publish/serveFolder";
import { portOf } from "../site/run";
import { writeFiles } from "../site/writeFiles";

const folder = mkdtempSync(join(tmpdir(), "archive-serve-"));
const servers: Server[] = [];
let root = 0;
let below = 0;

beforeAll(async () => {
  writeFiles(folder, {
    "secret.txt": "outside",
    "site/index.html": "front",
    "site/404.html": "nothing here",
    "site/archive/index.html": "archive",
    "site/empty/deep/index.html": "deep",
    "site/old.html": "old",
    "site/hospitals/small.htm": "small",
    "site/style.css": "a{}",
    "site/reader.js": "1",
    "site/data.json": "{}",
    "site/feed.xml": "<a/>",
    "site/robots.txt": "all",
    "site/favicon.svg": "<svg/>",
    "site/a.png": "png",
    "site/a.JPG": "jpg",
    "site/a.webp": "webp",
    "site/a.avif": "avif",
    "site/manual.pdf": "pdf",
    "site/unknown.bin": "bin",
    "site/图/一 图.png": "han",
    "site-next-door/index.html": "next door",
  });
  for (const base of ["", "/research"]) servers.push(await serveFolder(join(folder, "site"), { port: 0, base }));
  [root = 0, below = 0] = servers.map(portOf);
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  allow: string | undefined;
  body: string;
};

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(path: string, { port = root, method = "GET" } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, host: "localhost" }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => {
        const { location, allow, "content-type": type } = response.headers;
        resolve({ status: response.statusCode, type, location, allow, body });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each([
  ["/", "front", "text/html; charset=utf-8"],
  ["/archive/", "archive", "text/html; charset=utf-8"],
  ["/archive/index.html", "archive", "text/html; charset=utf-8"],
  ["/archive/?page=2", "archive", "text/html; charset=utf-8"],
  ["/old.html", "old", "text/html; charset=utf-8"],
  ["/hospitals/small.htm", "small", "text/html; charset=utf-8"],
  ["/style.css", "a{}", "text/css; charset=utf-8"],
  ["/reader.js", "1", "text/javascript; charset=utf-8"],
  ["/data.json", "{}", "application/json; charset=utf-8"],
  ["/feed.xml", "<a/>", "application/xml; charset=utf-8"],
  ["/robots.txt", "all", "text/plain; charset=utf-8"],
  ["/favicon.svg", "<svg/>", "image/svg+xml"],
  ["/a.png", "png", "image/png"],
  ["/a.JPG", "jpg", "image/jpeg"],
  ["/a.webp", "webp", "image/webp"],
  ["/a.avif", "avif", "image/avif"],
  ["/manual.pdf", "pdf", "application/pdf"],
  ["/unknown.bin", "bin", "application/octet-stream"],
  ["/%E5%9B%BE/%E4%B8%80%20%E5%9B%BE.png", "han", "image/png"],
])("%s gives its file as %s, %s", async (path, body, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, body, type });
});

test.each([
  ["/archive", "/archive/"],
  ["/archive?a=1", "/archive/?a=1"],
  ["//archive", "/archive/"],
  ["/empty/deep", "/empty/deep/"],
])("%s is sent on to %s", async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 301, location });
});

test.each([
  "/none/",
  "/none",
  "/empty/",
  "/empty",
  "/old.html/",
  "/style.css/",
  "/%",
  "/%zz",
  "/%E0%A4%A",
  "/archive/%00",
  "/old.html%00.png",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/archive/%2e%2e/%2e%2e/secret.txt",
  "/archive/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%2e%2e/site-next-door/",
  "/..",
  "/../",
])("%s is nothing here", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "nothing here", type: "text/html; charset=utf-8" });
});

test.each([
  "//evil.example/archive",
  "//evil.example",
  "///evil.example/",
  "/\\evil.example",
  "//archive",
  "/%2farchive",
  "/%5c%5cevil.example",
])("%s leads to no other host", async (path) => {
  const { location } = await ask(path);
  expect(new URL(location ?? "/", "http://localhost/").host).toBe("localhost");
});

describe("compression", () => {
  const gzip = { headers: { "accept-encoding": "gzip" } };
  const fetched = async (path: string, init: RequestInit) => {
    const response = await fetch(`http://localhost:${root}${path}`, init);
    const { headers } = response;
    const names = ["content-encoding", "content-length", "vary"];
    return { body: await response.text(), headers: names.map((name) => headers.get(name)) };
  };

  test.each([
    ["/archive/", "archive"],
    ["/data.json", "{}"],
    ["/feed.xml", "<a/>"],
    ["/favicon.svg", "<svg/>"],
    ["/none/", "nothing here"],
  ])("%s is compressed for who takes gzip", async (path, body) => {
    expect(await fetched(path, gzip)).toEqual({ body, headers: ["gzip", null, "Accept-Encoding"] });
  });

  test("a text is sent as it is to who does not take gzip, and caches learn that it depends", async () => {
    const plain = { headers: { "accept-encoding": "identity" } };
    expect(await fetched("/archive/", plain)).toEqual({ body: "archive", headers: [null, "7", "Accept-Encoding"] });
  });

  test("a picture is never compressed again", async () => {
    expect(await fetched("/a.png", gzip)).toEqual({ body: "png", headers: [null, "3", null] });
  });

  test("HEAD tells of the compression without a body", async () => {
    expect(await fetched("/archive/", { ...gzip, method: "HEAD" })).toMatchObject({
      body: "",
      headers: ["gzip", null, "Accept-Encoding"],
    });
  });
});

describe("methods", () => {
  test("HEAD gives the head alone", async () => {
    expect(await ask("/archive/", { method: "HEAD" })).toMatchObject({
      status: 200,
      body: "",
      type: "text/html; charset=utf-8",
    });
    expect(await ask("/none/", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused with what is allowed", async (method) => {
    expect(await ask("/", { method })).toMatchObject({ status: 405, allow: "GET, HEAD", body: "" });
  });
});

describe("a site below a path", () => {
  test.each([
    ["/research/", 200, "front"],
    ["/research/archive/", 200, "archive"],
    ["/research/none/", 404, "nothing here"],
    ["/", 404, "nothing here"],
    ["/archive/", 404, "nothing here"],
    ["/researcher/", 404, "nothing here"],
    ["/research/../secret.txt", 404, "nothing here"],
  ])("%s gives %i %s", async (path, status, body) => {
    expect(await ask(path, { port: below })).toMatchObject({ status, body });
  });

  test.each([
    ["/research", "/research/"],
    ["/research/archive", "/research/archive/"],
  ])("%s is sent on to %s", async (path, location) => {
    expect(await ask(path, { port: below })).toMatchObject({ status: 301, location });
  });
});

test("a folder without a 404 page still answers 404", async () => {
  const server = await serveFolder(join(folder, "site", "empty"), { port: 0 });
  servers.push(server);
  expect(await ask("/none/", { port: portOf(server) })).toMatchObject({ status: 404, body: "" });
});

test("a taken port is an error of its own", async () => {
  await expect(serveFolder(folder, { port: root })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
