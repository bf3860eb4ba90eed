import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { compressNow, writeSearchFiles } from "#publish/writeSearchFiles";
import { IndexError } from "#search/indexError";
import type { IndexFile } from "#search/indexFile";
import { indexFiles } from "#search/indexFiles";
import type { Manifest, ManifestPlan } from "#search/manifest";
import { manifestFile, readManifest } from "#search/manifest";
import type { Pack } from "#search/packPlan";
import { placeOf } from "#search/packs";
import { unsealed } from "#search/sealed";
import { search } from "#search/search";
import { openIndex } from "#search/searchIndex";
import { SizeTables } from "#search/sizeTables";
import { article, lexicon, request, sourceOf } from "../search/smallIndex";

const plan = { members: 1, each: 1, share: 1 };
const packs = { documents: plan, pairs: { ...plan, each: 2 }, characters: plan, words: plan, facets: plan };
const said: ManifestPlan = { years: [["2024", 1]], packs };

type Made = [name: string, text: string] | Pack;

function* made(files: Iterable<Made>): Generator<IndexFile | Pack, ManifestPlan> {
  for (const file of files) yield "family" in file ? file : { name: file[0], bytes: new TextEncoder().encode(file[1]) };
  return said;
}

function pack(name: string, texts: readonly string[], tail = ""): Pack {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return { name, family: "pairs", share: 1, members: texts.map(bytes), tail: bytes(tail) };
}

function manifestOf(folder: string): Manifest {
  return readManifest(gunzipSync(readFileSync(join(folder, manifestFile))));
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
  const { generation } = manifestOf(folder);
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
  expect(readdirSync(folder).sort()).toEqual([generation, manifestFile].sort());
  const { years, packs: known } = manifestOf(folder);
  expect({ years, known }).toEqual({ years: said.years, known: new SizeTables().addedTo(packs) });
});

test("of a pack every member is compressed, and the manifest has their sizes in the order of the packs", async () => {
  const folder = temporaryFolder();
  // The first takes longer to compress, and is finished after the second.
  const random = Array.from({ length: 40_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)));
  await writeSearchFiles(
    folder,
    made([pack("pairs/0.bin", [random.join(""), "乙"], "尾"), pack("pairs/1.bin", ["丙"])]),
  );
  const manifest = manifestOf(folder);
  const text = (number: number) => {
    const { file, from, to } = placeOf("pairs", number, manifest.packs.pairs);
    const bytes = readFileSync(join(folder, manifest.generation, file)).subarray(from, to);
    return gunzipSync(unsealed(bytes, file)).toString();
  };
  expect([0, 1, 2].map(text)).toEqual([random.join(""), "乙", "丙"]);
  expect(
    readFileSync(join(folder, manifest.generation, "pairs/0.bin"))
      .toString()
      .endsWith("尾"),
  ).toBe(true);
});

test("packs that are laid out otherwise are of another generation", async () => {
  const generations = await Promise.all(
    [["甲", "乙"], ["甲乙"], ["甲", "丁"]].map(async (texts) => {
      const folder = temporaryFolder();
      await writeSearchFiles(folder, made([pack("pairs/0.bin", texts)]));
      return manifestOf(folder).generation;
    }),
  );
  expect(new Set(generations).size).toBe(3);
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
  expect(readdirSync(join(folder, manifestOf(folder).generation))).toHaveLength(total);
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
  expect(existsSync(join(folder, manifestFile))).toBe(false);
});

test("an index that was written to disk answers", async () => {
  const folder = temporaryFolder();
  const source = sourceOf([article("a", { title: "肝癌研究", body: "正文。" }), article("b", { title: "其他" })]);
  await writeSearchFiles(folder, indexFiles(source, lexicon, compressNow));
  const index = await openIndex(async (name, part) => {
    const file = join(folder, name);
    if (!existsSync(file)) throw new IndexError("missing", name);
    const bytes = readFileSync(file);
    return gunzipSync(part ? unsealed(bytes.subarray(part.from, part.to || undefined), name) : bytes);
  });
  const answer = await search(index, request("肝癌"));
  expect(answer.hits.map(({ slug }) => slug)).toEqual(["a"]);
});
