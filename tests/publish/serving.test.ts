import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serveImages } from "#desk/serveImages";
import { boundedServer } from "#newsroom/boundedServer";
import { listen } from "#newsroom/listen";
import { openFile } from "#newsroom/openFile";
import { serveFolder } from "#publish/serveFolder";
import { small } from "../newsroom/pictures";
import { portOf } from "../site/run";
import { writeFiles } from "../site/writeFiles";
import { client, closed, descriptorsWithin, openDescriptors, say } from "./clients";

const folder = mkdtempSync(join(tmpdir(), "archive-serving-"));
let server: Server;
let port = 0;

beforeAll(async () => {
  writeFiles(folder, { "index.html": "front", "404.html": "nothing here", "a/index.html": "page", "empty.txt": "" });
  server = await serveFolder(folder, { port: 0 });
  port = portOf(server);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (line: string, ...headers: string[]) =>
  say(port, [line, ...headers, "Connection: close", "", ""].join("\r\n"));
const host = "Host: localhost";

describe("the target of a request", () => {
  test.each([
    ["GET http://other.example/a/ HTTP/1.1", "200", "page"],
    ["GET http://other.example HTTP/1.1", "200", "front"],
    ["GET HTTPS://other.example:1/?q=1 HTTP/1.1", "200", "front"],
    ["HEAD http://other.example/a/ HTTP/1.1", "200", ""],
    ["GET http://other.example/none/ HTTP/1.1", "404", "nothing here"],
    ["GET /a/#part HTTP/1.1", "200", "page"],
    ["GET * HTTP/1.1", "400", ""],
    ["GET other.example:80 HTTP/1.1", "400", ""],
    ["GET ftp://other.example/a/ HTTP/1.1", "400", ""],
    ["GET http://me@other.example/a/ HTTP/1.1", "400", ""],
    ["OPTIONS * HTTP/1.1", "405", ""],
    ["CONNECT other.example:80 HTTP/1.1", "405", ""],
  ])("%s is answered %s %s", async (line, status, body) => {
    const [head = "", text] = (await ask(line, host)).split("\r\n\r\n");
    expect([head.slice(0, 13), text]).toEqual([`HTTP/1.1 ${status} `, body]);
    if (status === "405") expect(head).toContain("Allow: GET, HEAD");
  });

  test("in its absolute form leads to no other host either", async () => {
    expect(await ask("GET http://other.example/a?b=c HTTP/1.1", host)).toContain("\r\nLocation: /a/?b=c\r\n");
    expect(await ask("GET http://other.example//a HTTP/1.1", host)).toContain("\r\nLocation: /a/\r\n");
  });
});

describe("the host of a request", () => {
  test.each([
    ["none, in HTTP/1.1", "GET / HTTP/1.1", [], "400"],
    ["none, in HTTP/1.0", "GET / HTTP/1.0", [], "200"],
    ["two", "GET / HTTP/1.1", [host, host], "400"],
    ["two, in HTTP/1.0", "GET / HTTP/1.0", [host, "Host: other.example"], "400"],
    ["an empty one", "GET / HTTP/1.1", ["Host: "], "400"],
    ["one with a path", "GET / HTTP/1.1", ["Host: a/b"], "400"],
    ["none beside an absolute target", "GET http://a/ HTTP/1.1", [], "400"],
    ["one with a port", "GET / HTTP/1.1", ["Host: localhost:3000"], "200"],
    ["one of IPv6", "GET / HTTP/1.1", ["Host: [::1]:3000"], "200"],
  ])("%s is answered as it should", async (_what, line, headers, status) => {
    expect(await ask(line, ...headers)).toContain(`HTTP/1.1 ${status} `);
  });
});

test("a refused condition is told apart from the file, and no cache keeps it", async () => {
  const said = await ask("GET /a/ HTTP/1.1", host, 'If-Match: "other"');
  expect(said).toContain("HTTP/1.1 412 ");
  expect(said).toContain("Cache-Control: no-store");
  expect(said).toMatch(/\r\nContent-Length: 0\r\n.*\r\n\r\n$/s);
  expect(await ask("GET /none/ HTTP/1.1", host, 'If-Match: "other"')).toContain("HTTP/1.1 404 ");
});

test("an empty file has no bytes and no parts, compressed or not", async () => {
  for (const coding of ["gzip", "identity"]) {
    const said = await ask("GET /empty.txt HTTP/1.1", host, `Accept-Encoding: ${coding}`, "Range: bytes=0-");
    expect(said).toContain("HTTP/1.1 200 ");
    expect(said).toMatch(/\r\nContent-Length: 0\r\n.*\r\n\r\n$/s);
  }
});

describe("a file that cannot be sent", () => {
  test("has just gone: the client is told, and nothing stays open", () => {
    expect(openFile(join(folder, "gone"))).toEqual({ status: 404 });
    expect(openFile(join(folder, "index.html", "below"))).toEqual({ status: 404 });
    const before = openDescriptors();
    expect(openFile(join(folder, "a"))).toEqual({ status: 404 });
    expect(openDescriptors()).toBe(before);
  });

  test("is a pipe that nobody writes: it is not waited for", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(openFile(join(folder, "pipe"))).toEqual({ status: 404 });
    expect(await ask("GET /pipe HTTP/1.1", host)).toContain("HTTP/1.1 404 ");
  });

  test.skipIf(process.getuid?.() === 0)("may not be read", async () => {
    writeFileSync(join(folder, "secret.txt"), "secret");
    chmodSync(join(folder, "secret.txt"), 0);
    expect(await ask("GET /secret.txt HTTP/1.1", host)).toContain("HTTP/1.1 403 ");
  });

  test("becomes shorter on the way: the connection ends, so that nobody waits for the rest or takes it for whole", async () => {
    const file = join(folder, "shrinking.bin");
    writeFileSync(file, "");
    truncateSync(file, 64 * 2 ** 20);
    const socket = client(port, `GET /shrinking.bin HTTP/1.1\r\n${host}\r\n\r\n`);
    let bytes = 0;
    socket.once("data", () => truncateSync(file, 1000));
    socket.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    await closed(socket);
    expect(bytes).toBeLessThan(64 * 2 ** 20);
  });
});

test("a request that meets a defect is answered 500, and the server serves on", async () => {
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const faulty = boundedServer((request, response) => {
    if (request.url === "/fault") throw new Error("a defect");
    response.end("fine");
  });
  await listen(faulty, 0, ["127.0.0.1"]);
  const at = portOf(faulty);
  expect(await say(at, `GET /fault HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toContain("HTTP/1.1 500 ");
  expect(await say(at, `GET / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toContain("fine");
  expect(told.mock.calls.join()).toContain("a defect");
  told.mockRestore();
  faulty.close();
});

describe("the pictures of development", () => {
  const work = mkdtempSync(join(tmpdir(), "archive-images-"));
  let images: Server;

  beforeAll(async () => {
    mkdirSync(join(work, "public"));
    writeFiles(work, { "content/site.yml": "", "public/large.png": "" });
    writeFileSync(join(work, "public/small.png"), small.png);
    truncateSync(join(work, "public/large.png"), 64 * 2 ** 20);
    images = await serveImages(join(work, "content"));
  });

  afterAll(() => {
    images.close();
    rmSync(work, { recursive: true, force: true });
  });

  test("are sent whole, and what there is not is not found", async () => {
    const address = `http://127.0.0.1:${portOf(images)}`;
    const response = await fetch(`${address}/small.png`);
    expect(Buffer.from(await response.arrayBuffer()).equals(small.png)).toBe(true);
    expect((await fetch(`${address}/none.png`)).status).toBe(404);
  });

  test("leave no file open when a reader hangs up", async () => {
    const before = openDescriptors();
    for (let times = 0; times < 20; times++) {
      const socket = client(portOf(images), `GET /large.png HTTP/1.1\r\n${host}\r\n\r\n`);
      socket.once("data", () => socket.destroy());
      await closed(socket);
    }
    expect(await descriptorsWithin(before, 2000)).toBeLessThanOrEqual(before);
  });
});

describe("a server at several addresses", () => {
  test("has one port at all of them, and gives it back at all of them", async () => {
    const both = await serveFolder(folder, { port: 0, addresses: ["127.0.0.1", "127.0.0.3"] });
    const at = portOf(both);
    for (const address of ["127.0.0.1", "127.0.0.3"])
      expect((await fetch(`http://${address}:${at}/`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.2:${at}/`)).rejects.toThrow();
    both.close();
    both.closeAllConnections();
    await expect.poll(() => fetch(`http://127.0.0.3:${at}/`).catch(() => "refused")).toBe("refused");
  });

  test("that is taken at the second of them listens at none", async () => {
    const other = createServer().listen(0, "127.0.0.3");
    await new Promise((resolve) => other.once("listening", resolve));
    const taken = portOf(other);
    const serving = serveFolder(folder, { port: taken, addresses: ["127.0.0.1", "127.0.0.3"] });
    await expect(serving).rejects.toMatchObject({ code: "EADDRINUSE" });
    await expect(fetch(`http://127.0.0.1:${taken}/`)).rejects.toThrow();
    other.close();
  });
});
