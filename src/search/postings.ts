import type { ByteReader } from "./byteReader";
import type { ByteWriter } from "./byteWriter";

/**
 * Where one term stands: for each article that has it, in the order of their numbers, a mask and a weight.
 *
 * Bit `p % 8` of a mask is set where the term begins at position `p` of the article. Two terms that follow one another
 * have neighbouring bits, so that strings are told from scattered characters without positions (the idea of GitHub's
 * code search, "next mask"; one scattered article in eight passes for each step).
 *
 * A weight is 1 to 15, how much the article is about the term (`weightOf`), plus `inTitle`.
 */
export type Postings = { documents: Uint32Array; masks: Uint8Array; weights: Uint8Array };

export const inTitle = 16;
export const heaviest = 15;

/** Numbers of articles, each greater than the one before, as the steps between them. */
export function writeNumbers(into: ByteWriter, documents: Uint32Array): void {
  let last = -1;
  for (const document of documents) {
    into.number(document - last - 1);
    last = document;
  }
}

export function writePostings(into: ByteWriter, { documents, masks, weights }: Postings): void {
  writeNumbers(into, documents);
  into.append(masks);
  into.append(weights);
}

/** @param limit how many articles the index has: a number beyond it is no article's */
export function readNumbers(from: ByteReader, count: number, limit: number): Uint32Array {
  if (count > limit) from.damaged();
  const documents = new Uint32Array(count);
  let last = -1;
  for (let at = 0; at < count; at++) {
    last += from.number() + 1;
    documents[at] = last;
  }
  if (last >= limit) from.damaged();
  return documents;
}

export function readPostings(from: ByteReader, count: number, limit: number): Postings {
  return { documents: readNumbers(from, count, limit), masks: from.take(count), weights: from.take(count) };
}
