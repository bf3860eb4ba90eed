import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "#publish/serveFolder";
import type { Random } from "../../corpus/random";
import { writeFiles } from "../../site/writeFiles";
import { bytesOf, strayByte } from "../grow/bytes";
import { prose, word } from "../grow/words";
import type { Target } from "../target";

const secret = "THE-SECRET-BESIDE-THE-SITE";
const folder = mkdtempSync(join(tmpdir(), "fuzz-serve-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writeFiles(folder, {
  "secret.txt": secret,
  "site-next-door/index.html": secret,
  "site/index.html": "front",
  "site/404.html": "nothing here",
  "site/articles/a/index.html": "article",
  "site/a.png": "picture",
  "site/图/一 图.png": "han",
});

/** Begun with the first request. */
let port: Promise<number> | undefined;

/** What the site answers, and what Node answers for it to what is no request. */
const answers = new Set([200, 206, 301, 304, 400, 404, 405, 408, 410, 413, 414, 416, 417, 421, 431, 501, 505]);

/** Requests as bytes on a connection: the first part is the request line, the others are headers. */
export const requestTargets: Target = {
  input: (random) => [
    `${random.pick(methods)} ${target(random)} ${random.pick(versions)}`,
    ...(random.chance(0.95) ? ["Host: localhost"] : []),
    ...Array.from({ length: random.pick([0, 0, 1, 2, 5]) }, () => random.pick(headers)(random)),
  ],
  check: async (lines) => {
    port ??= begin();
    const to = await port;
    const before = openFiles();
    const answer = await ask(to, bytesOf(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`));
    if (answer.includes(secret)) return "leak: the secret beside the site";
    const status = Number(/^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
    if (!answers.has(status)) return `answer: ${JSON.stringify(answer.slice(0, 100))}`;
    return (await settles(() => openFiles() <= before)) ? undefined : "left open: a file or connection";
  },
};

async function begin(): Promise<number> {
  const server = await serveFolder(join(folder, "site"), { port: 0 });
  const address = server.address();
  const at = typeof address === "object" ? (address?.port ?? 0) : 0;
  // What the first answer of a process opens for good is no matter.
  await ask(at, Buffer.from("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
  return at;
}

/** Everything that is answered until the connection ends, for at most two seconds. */
function ask(to: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let got = "";
    const socket = connect(to, "localhost", () => socket.write(bytes));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      got += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(got));
  });
}

/** 0 where the system does not tell. */
function openFiles(): number {
  return process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
}

async function settles(isSo: () => boolean): Promise<boolean> {
  for (let wait = 0; wait < 100; wait++) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

const methods = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "OPTIONS",
  "TRACE",
  "PUT",
  "get",
  "PROPFIND",
  "",
  "GET ",
  "\ud83d",
];
const versions = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", "http/1.1", "", "HTTP/1.1 x"];
const steps = [
  ..."articles a index.html a.png %E5%9B%BE %e5%9b%be . .. %2e%2e .%2e ..%2f ..%5c ..\\ // /// %2f %5c %00 %0d%0a".split(
    " ",
  ),
  ..."..;/ %252e%252e %c0%ae%c0%ae %u002e secret.txt site-next-door 404.html _headers CON nul ~ %ff % %zz ... *".split(
    " ",
  ),
];
const wholes = [
  ..."* / // /// localhost:80 http://localhost/ http://x/../secret.txt https://evil.example/a.png file:///etc/passwd".split(
    " ",
  ),
  ..."//evil.example/articles/a /articles/a? /?/../secret.txt /#/a ?a /../site-next-door/ /%2e%2e/secret.txt /a\\..\\..".split(
    " ",
  ),
];

function target(random: Random): string {
  if (random.chance(0.3)) return random.pick(wholes);
  const path = Array.from({ length: random.between(1, 8) }, () => random.pick([...steps, word(random)])).join("/");
  const long = random.chance(0.03) ? "/a".repeat(random.pick([2_000, 10_000])) : "";
  return `/${path}${long}${random.pick(["", "", "/", "?a=b", "?../..", `?${prose(random, 3)}`])}`;
}

const headers: ((random: Random) => string)[] = [
  (random) =>
    `Range: bytes=${random.pick(["0-", "-1", "0-0", "5-2", "0-0,1-1", "-0", "9".repeat(30), "a-b", "-", "1-,"])}`,
  (random) =>
    `Accept-Encoding: ${random.pick(["gzip", "gzip;q=0", "*", "br, gzip;q=0.1", "gzip;q=a", ",,,", "identity"])}`,
  (random) => `If-None-Match: ${random.pick(["*", '"a"', 'W/"a"', '"', '"a", "b"', word(random)])}`,
  (random) =>
    `If-Modified-Since: ${random.pick(["Sat, 01 Jan 2050 00:00:00 GMT", "0", "-1", "yesterday", word(random)])}`,
  (random) => `If-Range: ${random.pick(['"a"', "Sat, 01 Jan 2050 00:00:00 GMT", ""])}`,
  (random) => `Host: ${random.pick(["evil.example", "", "a b", "localhost:99999999"])}`,
  (random) => `Content-Length: ${random.pick(["0", "5", "-1", "a", "9".repeat(30)])}`,
  () => "Transfer-Encoding: chunked\r\n\r\n0\r\n",
  () => "Upgrade: h2c",
  () => "Expect: 100-continue",
  (random) => `X-${word(random)}: ${prose(random)}`,
  (random) => `X-Long: ${"a".repeat(random.pick([100, 20_000]))}`,
  (random) => `X: ${strayByte(random)}`,
  (random) => random.pick(["", ":", " folded", "no colon", "A\u0000: b", "Range", "\r\r"]),
];
