import { ByteReader } from "./byteReader";
import type { Family } from "./families";
import type { TailPart } from "./packs";
import { memberName, placeOf } from "./packs";
import type { Postings } from "./postings";
import { readNumbers, readPostings } from "./postings";
import type { SearchIndex } from "./searchIndex";
import { termHash } from "./termHash";

/** Of a term without bytes these lie in the tail of the pack. */
type FoundTerm = { count: number; bytes: Uint8Array; inTail: TailPart | undefined };
type TermFile = Map<string, FoundTerm>;

function parseTerms(from: ByteReader): TermFile {
  const terms = from.list(() => {
    const [term, count, size] = [from.text(), from.number(), from.number()];
    return { term, count, size, inTail: size === 0 ? { from: from.number(), size: from.number() } : undefined };
  });
  return new Map(terms.map(({ term, count, size, inTail }) => [term, { count, bytes: from.take(size), inTail }]));
}

/** A term as its file has it; undefined where no article has it. */
async function findTerm(index: SearchIndex, family: Family, term: string): Promise<FoundTerm | undefined> {
  const layout = index.manifest.packs[family];
  const number = termHash(term) % layout.members;
  const found = (await index.member(family, number, parseTerms)).get(term);
  if (!found?.inTail) return found;
  const place = placeOf(family, number, layout, found.inTail);
  return (await index.file(`${memberName(family, number)}/${term}`, parseTerms, place)).get(term);
}

const nowhere: Postings = { documents: new Uint32Array(), masks: new Uint8Array(), weights: new Uint8Array() };

/** Where terms stand, in the order of the terms; their files are fetched at once. */
export function readTerms(index: SearchIndex, family: Family, terms: readonly string[]): Promise<Postings[]> {
  const total = index.count;
  return Promise.all(
    terms.map(async (term) => {
      const found = await findTerm(index, family, term);
      return found ? readPostings(readerOf(family, found), found.count, total) : nowhere;
    }),
  );
}

/** The articles under a facet's entry, in order. */
export async function readFacetTerm(index: SearchIndex, term: string): Promise<Uint32Array> {
  const found = await findTerm(index, "facets", term);
  const total = index.count;
  return found ? readNumbers(readerOf("facets", found), found.count, total) : nowhere.documents;
}

/** Postings are read long after their file was parsed, and may be as damaged. */
function readerOf(family: Family, { bytes }: FoundTerm): ByteReader {
  return new ByteReader(bytes, family);
}
