import { once } from "node:events";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverLimits } from "#newsroom/boundedServer";
import { serveFolder } from "#publish/serveFolder";
import { portOf } from "../site/run";
import { client, closed, descriptorsWithin, neededMemory, openDescriptors, say } from "./clients";

const folder = mkdtempSync(join(tmpdir(), "archive-storm-"));
/** As `npm start` has them, in a hurry. */
const limits = {
  ...serverLimits,
  connections: 100,
  headers: 400,
  request: 600,
  idle: 500,
  keepAlive: 300,
  answer: 1500,
};
const megabyte = 2 ** 20;
let server: Server;
let port = 0;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "front");
  writeFileSync(join(folder, "404.html"), "nothing here");
  for (const name of ["large.bin", "large.txt"]) {
    writeFileSync(join(folder, name), "");
    truncateSync(join(folder, name), 64 * megabyte);
  }
  server = watch(await serveFolder(folder, { port: 0, limits }));
  port = portOf(server);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");
const large = get("/large.bin");
const zipped = get("/large.txt", "Accept-Encoding: gzip");

/** Every way in which a client may leave a server, and what it does. */
const clients: Record<string, () => Socket> = {
  "hangs up in the middle of a file": () => {
    const socket = client(port, large);
    return socket.once("data", () => socket.resetAndDestroy());
  },
  "hangs up in the middle of a compressed file": () => {
    const socket = client(port, zipped);
    return socket.once("data", () => socket.destroy());
  },
  "hangs up before the answer": () => {
    const socket = client(port);
    return socket.once("connect", () => socket.write(large, () => socket.destroy()));
  },
  "stops reading": () => client(port, large).pause(),
  "stops reading what is compressed": () => client(port, zipped).pause(),
  "has said all and does not read": () => client(port).end(large).pause(),
  "says nothing": () => client(port),
  "stops in the middle of its headers": () => client(port, "GET / HTTP/1.1\r\nHost: local"),
  "says its headers letter by letter": () => {
    const socket = client(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
    const timer = setInterval(() => socket.write("x"), 100);
    return socket.on("close", () => clearInterval(timer));
  },
  "promises a body that never comes": () =>
    client(port, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n").resume(),
  "sends a body without end": () => {
    const socket = client(port, "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n").resume();
    const timer = setInterval(() => socket.write("1\r\nx\r\n"), 100);
    return socket.on("close", () => clearInterval(timer));
  },
  "reads a file drop by drop": () => {
    const socket = client(port, large).pause();
    const timer = setInterval(() => socket.read(1000), 50);
    return socket.on("close", () => clearInterval(timer));
  },
  "keeps its connection after an answer": () => client(port, get("/")).resume(),
  "asks a thousand times at once": () => client(port, large.repeat(1000)).pause(),
};

/** Ports of clients by server: all that have come, and those that are still held. */
const come = new WeakMap<Server, Set<number | undefined>>();
const held = new WeakMap<Server, Set<number | undefined>>();

function watch(watched: Server): Server {
  const [all, open] = [new Set<number | undefined>(), new Set<number | undefined>()];
  come.set(watched, all);
  held.set(watched, open);
  return watched.on("connection", (socket: Socket) => {
    const { remotePort } = socket;
    all.add(remotePort);
    open.add(remotePort);
    socket.once("close", () => open.delete(remotePort));
  });
}

/**
 * Waits until the server has let a client go, and takes the client away. The server is asked: a client that does not
 * read hears of nothing, and one that wrote to learn it would give the server a reason.
 */
async function gone(socket: Socket, at: Server = server): Promise<void> {
  const end = Date.now() + 5000;
  let own = socket.localPort;
  for (;;) {
    own ??= socket.localPort;
    if ((socket.closed || come.get(at)?.has(own)) && !held.get(at)?.has(own)) break;
    if (Date.now() > end) throw new Error("The client is still held.");
    await wait(20);
  }
  socket.destroy();
  await closed(socket);
}

async function storm(each: number): Promise<void> {
  const all = Object.values(clients).flatMap((start) => Array.from({ length: each }, start));
  await Promise.all(all.map((socket) => gone(socket)));
}

test.each(Object.entries(clients))("a client that %s is let go, and its file with it", async (_how, start) => {
  const before = openDescriptors();
  await gone(start());
  expect(await descriptorsWithin(before, 4000)).toBeLessThanOrEqual(before);
});

test("after a storm of three hundred clients files, sockets and memory are where they were, and the site is served", async () => {
  await storm(2);
  const before = { descriptors: openDescriptors(), memory: neededMemory() };
  for (let wave = 0; wave < 3; wave++) await storm(7);
  expect(await descriptorsWithin(before.descriptors, 4000)).toBeLessThanOrEqual(before.descriptors);
  // What a stream or a socket held is given back a little after it has closed.
  await expect.poll(() => neededMemory() - before.memory, { timeout: 10_000 }).toBeLessThan(8 * megabyte);
  expect(await say(port, get("/", "Connection: close"))).toContain("front");
}, 60_000);

test("a client that always reads a little, and never comes to the end, is let go all the same", async () => {
  const hurried = { ...serverLimits, answer: 800 };
  const other = watch(await serveFolder(folder, { port: 0, addresses: ["127.0.0.1"], limits: hurried }));
  const socket = client(portOf(other), large).pause();
  const started = Date.now();
  let bytes = 0;
  const timer = setInterval(() => {
    const chunk: unknown = socket.read();
    bytes += chunk instanceof Buffer ? chunk.length : 0;
  }, 50);
  await gone(socket, other);
  clearInterval(timer);
  other.close();
  expect(Date.now() - started).toBeLessThan(hurried.idle / 2);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(64 * megabyte);
});

test("no more clients are let in than there is room for, and the next ones when others have gone", async () => {
  const idle = Array.from({ length: limits.connections }, () => client(port));
  await Promise.all(idle.map((socket) => once(socket, "connect")));
  await wait(50);
  expect(await say(port, get("/"))).toBe("");
  await Promise.all(idle.map((socket) => gone(socket)));
  expect(await say(port, get("/", "Connection: close"))).toContain("front");
});

test("a client that ends its side once it has asked gets its answer, and is let go", async () => {
  const socket = client(port);
  let told = "";
  socket.on("data", (chunk: Buffer) => {
    told += chunk.toString("latin1");
  });
  socket.end(get("/", "Connection: close"));
  await closed(socket);
  expect(told).toContain("front");
});

test("a client that asks ahead gets every answer in turn, and holds one file at a time", async () => {
  const patient = await serveFolder(folder, { port: 0, addresses: ["127.0.0.1"] });
  const before = openDescriptors();
  const socket = client(portOf(patient), get("/large.bin").repeat(4) + get("/", "Connection: close"));
  let bytes = 0;
  let most = 0;
  socket.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    most = Math.max(most, openDescriptors());
  });
  await closed(socket);
  patient.close();
  expect(bytes).toBeGreaterThan(4 * 64 * megabyte);
  // Both ends of the connection, the file, and the one before it, which may still be closing.
  expect(most - before).toBeLessThanOrEqual(4);
});

describe("what Node refuses", () => {
  test.each([
    ["an address of 20,000 letters", get(`/${"a".repeat(20_000)}`), "431"],
    ["a header of 20,000 letters", get("/", `X: ${"a".repeat(20_000)}`), "431"],
    ["ten thousand headers", get("/", ...Array.from({ length: 10_000 }, () => "X: a")), "431"],
    ["what is no request", "\u0016\u0003\u0001 of TLS\r\n\r\n", "400"],
    ["two lengths", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", "400"],
  ])("%s is refused, and the server serves on", async (_what, text, status) => {
    expect(await say(port, text)).toContain(`HTTP/1.1 ${status} `);
    expect(await say(port, get("/", "Connection: close"))).toContain("front");
  });
});

test("the limits of every server are minutes at the most", () => {
  expect(serverLimits).toEqual({
    connections: 256,
    requestsAhead: 16,
    headers: 10_000,
    request: 30_000,
    idle: 30_000,
    keepAlive: 5_000,
    answer: 600_000,
  });
});
