import { IndexError } from "#search/indexError";
import type { ReadIndexFile } from "#search/indexFile";
import { indexFiles } from "#search/indexFiles";
import { layPack } from "#search/layPack";
import type { Lexicon } from "#search/lexicon";
import { manifestFile, writeManifest } from "#search/manifest";
import type { Pack } from "#search/packPlan";
import type { SearchRequest } from "#search/request";
import { unsealed } from "#search/sealed";
import type { SearchDocument, SearchSource } from "#search/searchDocument";
import type { SearchIndex } from "#search/searchIndex";
import { openIndex } from "#search/searchIndex";
import { SizeTables } from "#search/sizeTables";

/** A lexicon of a few characters. */
export const lexicon: Lexicon = {
  traditional: new Map(
    [..."廣广醫医題题這这"].flatMap((_it, at, all) => (at % 2 === 0 ? [[code(all[at]), code(all[at + 1])]] : [])),
  ),
  pronounce: (text) => [...text].map((character) => readings[character] ?? "a"),
};

const readings: Record<string, string> = { 金: "jin", 俊: "jun", 飞: "fei", 肝: "gan", 癌: "ai" };

function code(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}

export function article(slug: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  return {
    slug,
    date: { iso: "2024", precision: "year" },
    kind: "news",
    title: "",
    summary: "",
    body: "",
    tags: [],
    institutions: [],
    people: [],
    publications: [],
    ...parts,
    texts: { names: [], kicker: [], subtitle: [], works: [], sources: [], ...parts.texts },
  };
}

export function sourceOf(documents: readonly SearchDocument[], parts: Partial<SearchSource> = {}): SearchSource {
  const entries = { tags: [], institutions: [], people: [], publications: [] };
  const document = (number: number) => documents[number] ?? article("none");
  return { count: documents.length, document, entries, names: [], ...parts };
}

/** An index's files as they are where nothing is compressed, its manifest with them. */
export function filesOf(source: SearchSource, generation = "g1"): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const sizes = new SizeTables();
  const writing = indexFiles(source, lexicon, (bytes) => bytes);
  for (let next = writing.next(); ; next = writing.next()) {
    if (next.done) {
      const { bytes } = writeManifest({ generation, ...next.value, packs: sizes.addedTo(next.value.packs) });
      return files.set(manifestFile, bytes);
    }
    files.set(`${generation}/${next.value.name}`, "bytes" in next.value ? next.value.bytes : laid(next.value, sizes));
  }
}

function laid({ family, members, share, tail }: Pack, tables: SizeTables): Uint8Array {
  const { bytes, sizes } = layPack(members, share, tail);
  if (family) tables.placeFor(family)(sizes);
  return bytes;
}

/** Reads files in memory as they are read from a server. */
export function readerOf(files: ReadonlyMap<string, Uint8Array>): ReadIndexFile {
  return async (name, part) => {
    const bytes = files.get(name);
    if (!bytes) throw new IndexError("missing", name);
    return part ? unsealed(bytes.subarray(part.from, part.to || undefined), name) : bytes;
  };
}

export type SmallIndex = { index: SearchIndex; files: Map<string, Uint8Array>; asked: string[] };

/** An index in memory, which remembers what was asked for. */
export async function openSmall(source: SearchSource): Promise<SmallIndex> {
  const files = filesOf(source);
  const asked: string[] = [];
  const read = readerOf(files);
  const index = await openIndex((name, part) => {
    asked.push(name);
    return read(name, part);
  });
  return { index, files, asked };
}

export function request(text: string, parts: Partial<SearchRequest> = {}): SearchRequest {
  const none = { tags: [], institutions: [], people: [], kinds: [], stages: [], publications: [], provinces: [] };
  return { text, years: {}, sort: "relevance", page: 1, ...parts, chosen: { ...none, ...parts.chosen } };
}
