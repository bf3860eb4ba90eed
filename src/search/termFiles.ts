import { ByteWriter } from "./byteWriter";
import type { Family } from "./families";
import { isRanked, largeTermFile, termsFile } from "./families";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { PostingLog, SortedPostings } from "./postingLog";
import { writeNumbers, writePostings } from "./postings";
import { termHash } from "./termHash";

/** Postings and terms that one file should hold at most: 2 to 4 kB when compressed. */
const postingsOfFile = 2048;
const termsOfFile = 256;
const leastTermsOfFile = 8;
const mostFiles = 1 << 15;
/** Bytes from which a term has a file of its own. */
const large = 12_000;

/** How many files a family needs: a power of two. */
export function fileCountFor(terms: number, postings: number): number {
  const wanted = Math.max(postings / postingsOfFile, terms / termsOfFile);
  const most = Math.min(mostFiles, terms / leastTermsOfFile);
  return 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(wanted, most))));
}

/**
 * The files of one family: terms by their hash, those with very many postings by themselves.
 *
 * @param log holds the postings of `terms`, each as its place among them, and is empty afterwards
 */
export function* termFiles(family: Family, terms: readonly string[], log: PostingLog): IterableIterator<IndexFile> {
  const count = fileCountFor(terms.length, log.length);
  const postings = log.sort(terms.length);
  const ids: number[][] = Array.from({ length: count }, () => []);
  terms.forEach((term, id) => {
    ids[termHash(term) % count]?.push(id);
  });
  for (const [number, own] of ids.entries()) {
    const written = own
      .map((id) => ({ term: terms[id] ?? "", ...encode(family, postings, id) }))
      .sort((a, b) => (a.term < b.term ? -1 : 1));
    const small = written.map((it) => (it.bytes.length < large ? it : { ...it, bytes: nothing }));
    yield termFile(termsFile(family, number), small);
    yield* largeFiles(
      family,
      written.filter(({ bytes }) => bytes.length >= large),
    );
  }
}

type WrittenTerm = { term: string; count: number; bytes: Uint8Array };

const nothing = new Uint8Array();

/** Terms of one hash share a file; there is hardly ever more than one. */
function* largeFiles(family: Family, written: readonly WrittenTerm[]): IterableIterator<IndexFile> {
  const hashes = new Set(written.map(({ term }) => termHash(term)));
  for (const hash of hashes) {
    const own = written.filter(({ term }) => termHash(term) === hash);
    yield termFile(largeTermFile(family, hash), own);
  }
}

/** A list of terms (text, number of articles, number of bytes) and after it their postings. */
function termFile(name: string, written: readonly WrittenTerm[]): IndexFile {
  return writeIndexFile(name, "terms", (into) => {
    into.number(written.length);
    for (const { term, count, bytes } of written) {
      into.text(term);
      into.number(count);
      into.number(bytes.length);
    }
    for (const { bytes } of written) into.append(bytes);
  });
}

function encode(family: Family, { starts, documents, payloads }: SortedPostings, id: number) {
  const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0];
  const own = documents.subarray(from, to);
  const writer = new ByteWriter();
  if (isRanked(family)) {
    const masks = Uint8Array.from(payloads.subarray(from, to), (payload) => payload & 255);
    const weights = Uint8Array.from(payloads.subarray(from, to), (payload) => payload >> 8);
    writePostings(writer, { documents: own, masks, weights });
  } else {
    writeNumbers(writer, own);
  }
  return { count: to - from, bytes: writer.finish() };
}
