import { ByteReader, DamagedBytes } from "./byteReader";
import type { Family } from "./families";
import { IndexError } from "./indexError";
import { memberName, packFile, tailOf } from "./packs";
import type { Postings } from "./postings";
import { readNumbers, readPostings } from "./postings";
import type { SearchIndex } from "./searchIndex";
import { termHash } from "./termHash";

/** Of a term without bytes these lie in the tail of the pack. */
type FoundTerm = { count: number; bytes: Uint8Array; apart: { from: number; size: number } | undefined };
type TermFile = Map<string, FoundTerm>;

function parseTerms(from: ByteReader): TermFile {
  const terms = from.list(() => {
    const [term, count, size] = [from.text(), from.number(), from.number()];
    return { term, count, size, apart: size === 0 ? { from: from.number(), size: from.number() } : undefined };
  });
  return new Map(terms.map(({ term, count, size, apart }) => [term, { count, bytes: from.take(size), apart }]));
}

/** A term as its file has it; undefined where no article has it. */
async function findTerm(index: SearchIndex, family: Family, term: string): Promise<FoundTerm | undefined> {
  const { files, packs } = index.manifest;
  const number = termHash(term) % files[family];
  const found = (await index.member(family, number, "terms", parseTerms)).get(term);
  if (!found?.apart) return found;
  const from = tailOf(number, packs[family]) + found.apart.from;
  const place = { file: packFile(family, number, packs[family].each), from, to: from + found.apart.size };
  return (await index.file(`${memberName(family, number)}/${term}`, "terms", parseTerms, place)).get(term);
}

const nowhere: Postings = { documents: new Uint32Array(), masks: new Uint8Array(), weights: new Uint8Array() };

/** Where terms stand, in the order of the terms; their files are fetched at once. */
export function readTerms(index: SearchIndex, family: Family, terms: readonly string[]): Promise<Postings[]> {
  const total = index.manifest.documents;
  return Promise.all(
    terms.map(async (term) => {
      const found = await findTerm(index, family, term);
      return found ? decoded(family, found, (from) => readPostings(from, found.count, total)) : nowhere;
    }),
  );
}

/** The articles under a facet's entry, in order. */
export async function readFacetTerm(index: SearchIndex, term: string): Promise<Uint32Array> {
  const found = await findTerm(index, "facets", term);
  const total = index.manifest.documents;
  return found ? decoded("facets", found, (from) => readNumbers(from, found.count, total)) : nowhere.documents;
}

/** Postings are read long after their file was parsed, and may be as damaged. */
function decoded<T>(family: Family, { bytes }: FoundTerm, read: (from: ByteReader) => T): T {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    throw error instanceof DamagedBytes ? new IndexError("damaged", family) : error;
  }
}
