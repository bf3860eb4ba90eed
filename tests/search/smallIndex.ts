import { IndexError } from "#search/indexError";
import { indexFiles } from "#search/indexFiles";
import type { Lexicon } from "#search/lexicon";
import { manifestFile, writeManifest } from "#search/manifest";
import type { SearchRequest } from "#search/request";
import type { SearchDocument, SearchSource } from "#search/searchDocument";
import type { SearchIndex } from "#search/searchIndex";
import { openIndex } from "#search/searchIndex";

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

/** An index's files as they are before they are compressed, its manifest with them. */
export function filesOf(source: SearchSource, generation = "g1"): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const writing = indexFiles(source, lexicon);
  for (let next = writing.next(); ; next = writing.next()) {
    if (next.done) {
      const manifest = writeManifest({ generation, ...next.value });
      return files.set(manifestFile, new TextEncoder().encode(manifest));
    }
    files.set(`${generation}/${next.value.name}`, next.value.bytes);
  }
}

export type SmallIndex = { index: SearchIndex; files: Map<string, Uint8Array>; asked: string[] };

/** An index in memory, which remembers what was asked for. */
export async function openSmall(source: SearchSource): Promise<SmallIndex> {
  const files = filesOf(source);
  const asked: string[] = [];
  const index = await openIndex(async (name) => {
    asked.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new IndexError("missing", name);
    return bytes;
  });
  return { index, files, asked };
}

export function request(text: string, parts: Partial<SearchRequest> = {}): SearchRequest {
  const none = { tags: [], institutions: [], people: [], kinds: [], stages: [], publications: [], provinces: [] };
  return { text, years: {}, sort: "relevance", page: 1, ...parts, chosen: { ...none, ...parts.chosen } };
}
