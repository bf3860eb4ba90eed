import { heaviest } from "./postings";
import type { TextField } from "./searchDocument";

/** What one occurrence counts in each field (BM25F: Robertson, Zaragoza & Taylor 2004). */
export const fieldWeights: Record<TextField, number> = {
  title: 6,
  names: 3,
  kicker: 3,
  subtitle: 3,
  summary: 2,
  works: 1.5,
  sources: 1.5,
  body: 1,
};

/** How soon further occurrences stop to count. */
const saturation = 1.2;
/** How much the length of a text counts against it, and the length (UTF-16 units) that is neither long nor short. */
const lengthShare = 0.5;
const usualLength = 1200;

/** What an occurrence in a body of `length` UTF-16 units counts: the longer the body, the less. */
export function bodyWeight(length: number): number {
  return fieldWeights.body / (1 - lengthShare + (lengthShare * length) / usualLength);
}

/** The summed weight of a term's occurrences in an article as a whole number from 1 to `heaviest`. */
export function weightOf(sum: number): number {
  return Math.max(1, Math.round((heaviest * sum) / (sum + saturation)));
}

/** How much finding a term says, when `count` of `total` articles have it. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
