import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compressNow, writeSearchFiles } from "#publish/writeSearchFiles";
import { fetchFrom } from "#search/fetchIndexFile";
import { indexFiles } from "#search/indexFiles";
import { search } from "#search/search";
import type { SearchIndex } from "#search/searchIndex";
import { openIndex } from "#search/searchIndex";
import { article, lexicon, openSmall, request, sourceOf } from "./smallIndex";

/** So many that packs of rows and bodies have several, and one term has postings in a tail. */
const count = 4100;
const source = sourceOf(
  Array.from({ length: count }, (_, at) =>
    article(`a${at}`, {
      title: `肝癌${String.fromCodePoint(0x4e00 + at)}`,
      body: `第${at}篇：血清标志物${at % 7}号。`,
    }),
  ),
);
const queries = ["肝癌", "血清标志物", "“标志物3号”", `癌${String.fromCodePoint(0x4e00 + 4000)}`, "清", "没有的"];

const folder = mkdtempSync(join(tmpdir(), "search-fetch-"));
beforeAll(() => writeSearchFiles(folder, indexFiles(source, lexicon, compressNow)), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Request = { path: string; range: string | undefined; bytes: number };
type Serve = (bytes: Buffer, range: { from: number; last: number } | undefined, response: ServerResponse) => Buffer;

/** A server that knows parts of files, and says so. */
const inParts: Serve = (bytes, range, response) => {
  if (!range) return bytes;
  response.statusCode = range.from < bytes.length ? 206 : 416;
  return bytes.subarray(range.from, range.last + 1);
};
const onlyWhole: Serve = (bytes) => bytes;

/** The index on a server; `requests` are those that it has answered. */
async function served(serve: Serve) {
  const requests: Request[] = [];
  const server = createServer(({ url = "/", headers }: IncomingMessage, response) => {
    const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    const range = from === undefined ? undefined : { from: Number(from), last: Number(last) };
    const sent = serve(readFileSync(join(folder, url)), range, response);
    requests.push({ path: url, range: headers.range, bytes: sent.length });
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  return { requests, index: await openIndex(fetchFrom(`http://localhost:${portOf(server)}/`)) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

async function answers(index: SearchIndex) {
  const found: unknown[] = [];
  for (const text of queries) {
    const { total, hits } = await search(index, request(text));
    found.push({ total, hits });
  }
  return found;
}

test("there are few files, packs of several among them", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".bin"));
  const inFolder = (name: string) => files.filter((file) => file.includes(`/${name}/`)).length;
  expect([inFolder("documents"), inFolder("bodies")]).toEqual([456, 456]);
});

describe("a server that gives parts of files and one that does not", () => {
  test("lead to the same answers as files in memory", async () => {
    const { index } = await openSmall(source);
    const expected = await answers(index);
    expect(await answers((await served(inParts)).index)).toEqual(expected);
    expect(await answers((await served(onlyWhole)).index)).toEqual(expected);
  }, 60_000);

  test("are asked for little, or once for each pack", async () => {
    const [parts, whole] = [await served(inParts), await served(onlyWhole)];
    for (const { index } of [parts, whole]) await search(index, request("血清标志物"));
    const bytes = ({ requests }: typeof parts) => requests.reduce((sum, own) => sum + own.bytes, 0);
    expect(parts.requests.filter(({ range }) => range).length).toBeGreaterThan(3);
    expect(bytes(parts)).toBeLessThan(bytes(whole));
    const paths = whole.requests.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  }, 60_000);
});

describe("where packs are not as they were written", () => {
  const isPack = (bytes: Buffer) => bytes[0] !== 0x1f;

  test.each<[string, Serve]>([
    ["cut short", (bytes, range, response) => inParts(isPack(bytes) ? bytes.subarray(0, 30) : bytes, range, response)],
    ["cut short, and given whole", (bytes) => (isPack(bytes) ? bytes.subarray(0, 30) : bytes)],
    ["a page of a website", (bytes) => (isPack(bytes) ? Buffer.from("<!doctype html><title>404</title>") : bytes)],
    ["empty", (bytes) => (isPack(bytes) ? Buffer.alloc(0) : bytes)],
    [
      "another part than was asked for",
      (bytes, range, response) => inParts(isPack(bytes) ? bytes.subarray(3) : bytes, range, response),
    ],
    [
      "changed in the middle of a member",
      (bytes, range, response) =>
        inParts(
          isPack(bytes) ? Buffer.from(bytes.map((byte, at) => (at % 16 === 12 ? byte ^ 1 : byte))) : bytes,
          range,
          response,
        ),
    ],
  ])("%s: the search says so", async (_what, serve) => {
    const { index } = await served(serve);
    await expect(search(index, request("肝癌"))).rejects.toMatchObject({ fault: "damaged" });
  });
});
