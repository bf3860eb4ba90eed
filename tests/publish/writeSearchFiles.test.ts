import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { writeSearchFiles } from "#publish/writeSearchFiles";
import { IndexError } from "#search/indexError";
import type { IndexFile } from "#search/indexFile";
import { indexFiles } from "#search/indexFiles";
import { readManifest } from "#search/manifest";
import { search } from "#search/search";
import { openIndex } from "#search/searchIndex";
import { article, lexicon, request, sourceOf } from "../search/smallIndex";

const said = { documents: 1, years: [], files: { pairs: 1, characters: 1, words: 1, facets: 1 } };

function* made(files: Iterable<[name: string, text: string]>): Generator<IndexFile, typeof said> {
  for (const [name, text] of files) yield { name, bytes: new TextEncoder().encode(text) };
  return said;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "search-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "search");
}

/** Writes files, and gives the generation and every file below it, expanded. */
async function write(files: Iterable<[name: string, text: string]>) {
  const folder = temporaryFolder();
  await writeSearchFiles(folder, made(files));
  const { generation } = readManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
  const names = readdirSync(join(folder, generation), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes("."),
  );
  const bytes = names.sort().map((name) => readFileSync(join(folder, generation, name)));
  const texts = names.map((name, at) => [name, gunzipSync(bytes[at] ?? "").toString()]);
  return { folder, generation, bytes, texts };
}

test("every file is compressed below the generation, and the manifest leads there", async () => {
  const files: [string, string][] = [
    ["b.bin", "乙"],
    ["pairs/0.bin", "甲".repeat(1000)],
    ["pairs/large/1.bin", ""],
  ];
  const { folder, generation, texts, bytes } = await write(files);
  expect(texts).toEqual(files);
  expect(bytes[1]?.length).toBeLessThan(100);
  expect(generation).toMatch(/^[0-9a-f]{16}$/);
  expect(readdirSync(folder).sort()).toEqual([generation, "manifest.json"].sort());
  const manifest = readManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
  expect(manifest).toEqual({ generation, ...said });
});

test("the same files give the same generation and bytes; another name, text or division another", async () => {
  const first = await write([["a.bin", "甲"]]);
  const { generation, bytes } = await write([["a.bin", "甲"]]);
  expect({ generation, bytes }).toEqual({ generation: first.generation, bytes: first.bytes });
  const others = await Promise.all([
    write([["b.bin", "甲"]]),
    write([["a.bin", "乙"]]),
    write([
      ["a.bin", "甲"],
      ["b.bin", ""],
    ]),
  ]);
  const generations = [first, ...others].map((it) => it.generation);
  expect(new Set(generations).size).toBe(4);
});

test("however many files there are, few are held at once", async () => {
  const total = 50 * availableParallelism();
  let taken = 0;
  let furthest = 0;
  const folder = temporaryFolder();
  function* many(): Generator<[string, string]> {
    for (; taken < total; taken++) {
      const unfinished = join(folder, "unfinished");
      const written = existsSync(unfinished) ? readdirSync(unfinished).length : 0;
      furthest = Math.max(furthest, taken - written);
      yield [`${taken}.bin`, "甲".repeat(100)];
    }
  }
  await writeSearchFiles(folder, made(many()));
  const { generation } = readManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
  expect(readdirSync(join(folder, generation))).toHaveLength(total);
  expect(furthest).toBeLessThan(total / 5);
});

test("where a file cannot be made or written, there is no manifest", async () => {
  const folder = temporaryFolder();
  function* broken(): Generator<[string, string]> {
    yield ["a.bin", "甲"];
    throw new Error("no more");
  }
  await expect(writeSearchFiles(folder, made(broken()))).rejects.toThrow("no more");
  const clashing: [string, string][] = [
    ["a.bin", "甲"],
    ["a.bin/b.bin", "乙"],
  ];
  await expect(writeSearchFiles(temporaryFolder(), made(clashing))).rejects.toThrow(/ENOTDIR|EEXIST|EISDIR/);
  expect(existsSync(join(folder, "manifest.json"))).toBe(false);
});

test("an index that was written to disk answers", async () => {
  const folder = temporaryFolder();
  const source = sourceOf([article("a", { title: "肝癌研究", body: "正文。" }), article("b", { title: "其他" })]);
  await writeSearchFiles(folder, indexFiles(source, lexicon));
  const index = await openIndex(async (name) => {
    const file = join(folder, name);
    if (!existsSync(file)) throw new IndexError("missing", name);
    return name.endsWith(".json") ? readFileSync(file) : gunzipSync(readFileSync(file));
  });
  const answer = await search(index, request("肝癌"));
  expect(answer.hits.map(({ slug }) => slug)).toEqual(["a"]);
});
