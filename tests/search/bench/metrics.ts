import type { EngineAnswer } from "./engine";
import type { Query } from "./query";
import { shown } from "./query";

export type Outcome = { query: Query; answer: EngineAnswer };

export type Spread = { median: number; p95: number };

/** One kind of query at one engine. Shares are from 0 to 1. */
export type Metrics = {
  queries: number;
  recall: number;
  /** The recall of those queries whose text at most ten articles have; undefined where there is none of them. */
  recallOfFew: number | undefined;
  reciprocalRank: number;
  nothing: number;
  bytes: Spread;
  cold: Spread;
  warm: Spread;
};

/** Undefined where nothing was asked. */
export function measure(outcomes: readonly Outcome[]): Metrics | undefined {
  if (outcomes.length === 0) return undefined;
  const spread = (of: (answer: EngineAnswer) => number) => spreadOf(outcomes.map(({ answer }) => of(answer)));
  const few = outcomes.filter(({ query }) => (query.alike ?? 0) <= shown);
  return {
    queries: outcomes.length,
    recall: mean(outcomes.map(recall)),
    recallOfFew: few.length === 0 ? undefined : mean(few.map(recall)),
    reciprocalRank: mean(outcomes.map(reciprocalRank)),
    nothing: mean(outcomes.map(({ answer }) => (answer.slugs.length === 0 ? 1 : 0))),
    bytes: spread(({ bytes }) => bytes),
    cold: spread(({ cold }) => cold),
    warm: spread(({ warm }) => warm),
  };
}

/** Found among the first ten, out of those needed: for a known item 1 or 0. */
function recall({ query, answer }: Outcome): number {
  const found = new Set(answer.slugs.slice(0, shown).filter((slug) => query.relevant.has(slug)));
  return Math.min(1, found.size / query.needed);
}

function reciprocalRank({ query, answer }: Outcome): number {
  const first = answer.slugs.slice(0, shown).findIndex((slug) => query.relevant.has(slug));
  return first === -1 ? 0 : 1 / (first + 1);
}

/**
 * The recall of a search that finds exactly the articles that have what was typed and orders them by chance; undefined
 * where that was not counted.
 */
export function chanceRecall(queries: readonly Query[]): number | undefined {
  const shares = queries.flatMap(({ alike }) => (alike === undefined ? [] : Math.min(1, shown / alike)));
  return shares.length === 0 ? undefined : mean(shares);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The values that half and that 95 of 100 do not exceed. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
