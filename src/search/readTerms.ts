import { ByteReader, DamagedBytes } from "./byteReader";
import type { Family } from "./families";
import { largeTermFile, termsFile } from "./families";
import { IndexError } from "./indexError";
import type { Postings } from "./postings";
import { readNumbers, readPostings } from "./postings";
import type { SearchIndex } from "./searchIndex";
import { termHash } from "./termHash";

type FoundTerm = { count: number; bytes: Uint8Array };
type TermFile = Map<string, FoundTerm>;

function parseTerms(from: ByteReader): TermFile {
  const terms = from.list(() => ({ term: from.text(), count: from.number(), size: from.number() }));
  return new Map(terms.map(({ term, count, size }) => [term, { count, bytes: from.take(size) }]));
}

/** A term as its file has it; undefined where no article has it. */
async function findTerm(index: SearchIndex, family: Family, term: string): Promise<FoundTerm | undefined> {
  const hash = termHash(term);
  const name = termsFile(family, hash % index.manifest.files[family]);
  const found = (await index.file(name, "terms", parseTerms)).get(term);
  if (!found || found.bytes.length > 0) return found;
  return (await index.file(largeTermFile(family, hash), "terms", parseTerms)).get(term);
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
