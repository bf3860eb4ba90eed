import { ByteWriter } from "./byteWriter";
import type { Family } from "./families";
import { isRanked } from "./families";
import { writeIndexFile } from "./indexFile";
import type { Pack, PackPlan } from "./packPlan";
import type { TailPart } from "./packs";
import { memberName, packFile } from "./packs";
import type { Compress } from "./packTail";
import { PackTail } from "./packTail";
import type { PostingLog, SortedPostings } from "./postingLog";
import { writeNumbers, writePostings } from "./postings";
import { termHash } from "./termHash";

/** Postings and terms that one member should hold at most: 2 to 4 kB when compressed. */
const postingsOfMember = 2048;
const termsOfMember = 256;
const leastTermsOfMember = 8;
const mostMembers = 1 << 15;
/** Bytes from which a term's postings lie inTail, so that its neighbours do not pay for them. */
const large = 12_000;

/** How many members a family needs: a power of two. */
export function memberCountFor(terms: number, postings: number): number {
  const wanted = Math.max(postings / postingsOfMember, terms / termsOfMember);
  const most = Math.min(mostMembers, terms / leastTermsOfMember);
  return 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(wanted, most))));
}

/**
 * The packs of one family: terms by their hash, those with very many postings in the tails.
 *
 * @param log holds the postings of `terms`, each as its place among them, and is empty afterwards
 */
export function* termPacks(
  family: Family,
  { members: count, each, share }: PackPlan,
  terms: readonly string[],
  log: PostingLog,
  compress: Compress,
): IterableIterator<Pack> {
  const postings = log.sort(terms.length);
  const ids: number[][] = Array.from({ length: count }, () => []);
  terms.forEach((term, id) => {
    ids[termHash(term) % count]?.push(id);
  });
  const tail = new PackTail(compress);
  for (let first = 0; first < count; first += each) {
    const members = ids.slice(first, first + each).map((own, at) => {
      const written = own.map((id) => ({ term: terms[id] ?? "", ...encode(family, postings, id) }));
      return termMember(memberName(family, first + at), written, tail);
    });
    yield { name: packFile(family, first, each), family, share, members, tail: tail.take() };
  }
}

type WrittenTerm = { term: string; count: number; bytes: Uint8Array };

const nothing = new Uint8Array();

function termMember(name: string, terms: readonly WrittenTerm[], tail: PackTail): Uint8Array {
  const sorted = [...terms].sort((a, b) => (a.term < b.term ? -1 : 1));
  return writeTerms(
    name,
    sorted.map((own) => {
      if (own.bytes.length < large) return own;
      const inTail = tail.add(writeTerms(`${name}/${own.term}`, [own]));
      return { ...own, bytes: nothing, inTail };
    }),
  );
}

/** A list of terms (text, number of articles, number of bytes; 0 and a place in the tail) and after it their postings. */
function writeTerms(name: string, terms: readonly (WrittenTerm & { inTail?: TailPart })[]): Uint8Array {
  return writeIndexFile(name, (into) => {
    into.number(terms.length);
    for (const { term, count, bytes, inTail } of terms) {
      into.text(term);
      into.number(count);
      into.number(bytes.length);
      if (!inTail) continue;
      into.number(inTail.from);
      into.number(inTail.size);
    }
    for (const { bytes } of terms) into.append(bytes);
  }).bytes;
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
