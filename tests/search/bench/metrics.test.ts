import { expect, test } from "vitest";
import type { EngineAnswer } from "./engine";
import { chanceRecall, measure } from "./metrics";
import type { Query } from "./query";

const known: Query = { text: "随访队列", relevant: new Set(["a"]), needed: 1 };
const named: Query = { text: "甲市医院", relevant: new Set(["a", "b", "c", "d"]), needed: 4 };

function answer(slugs: string[], bytes = 0, cold = 0, warm = 0): EngineAnswer {
  return { slugs, bytes, cold, warm };
}

const others = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);

test("recall and rank are those of a hand-made example", () => {
  const outcomes = [
    { query: known, answer: answer(["x", "a"]) },
    { query: known, answer: answer([]) },
    { query: named, answer: answer(["c", "x", "a", "y"]) },
  ];
  // A half, nothing and two of four; ranks 2, none and 1.
  expect(measure(outcomes)).toMatchObject({
    queries: 3,
    recall: (1 + 0 + 0.5) / 3,
    reciprocalRank: (1 / 2 + 0 + 1) / 3,
    nothing: 1 / 3,
  });
});

test("queries whose text more than ten articles have are left out of the recall of few", () => {
  const outcomes = [
    { query: { ...known, alike: 10 }, answer: answer(["a"]) },
    { query: { ...known, alike: 11 }, answer: answer([]) },
    { query: known, answer: answer([]) },
  ];
  expect(measure(outcomes)).toMatchObject({ recall: 1 / 3, recallOfFew: 1 / 2 });
  expect(measure(outcomes.slice(1, 2))?.recallOfFew).toBeUndefined();
});

test("what comes after the tenth is not found", () => {
  expect(measure([{ query: known, answer: answer([...others(9), "a"]) }])?.reciprocalRank).toBe(1 / 10);
  expect(measure([{ query: known, answer: answer([...others(10), "a"]) }])).toMatchObject({
    recall: 0,
    reciprocalRank: 0,
    nothing: 0,
  });
});

test("an article that is shown twice is found once", () => {
  expect(measure([{ query: named, answer: answer(["a", "a", "a", "a"]) }])?.recall).toBe(1 / 4);
});

test("more than needed is not better than all", () => {
  const query: Query = { ...named, needed: 1 };
  expect(measure([{ query, answer: answer(["a", "b"]) }])?.recall).toBe(1);
});

test("median and 95th percentile are values that were measured", () => {
  const outcomes = Array.from({ length: 100 }, (_, index) => ({
    query: known,
    answer: answer(["a"], index + 1, (index + 1) * 2, 100 - index),
  }));
  expect(measure(outcomes)).toMatchObject({
    bytes: { median: 50, p95: 95 },
    cold: { median: 100, p95: 190 },
    warm: { median: 50, p95: 95 },
  });
});

test("nothing asked is nothing measured", () => {
  expect(measure([])).toBeUndefined();
});

test("chance finds one of twenty alike in half of the cases and one of ten always", () => {
  const alike = (count: number): Query => ({ ...known, alike: count });
  expect(chanceRecall([alike(1), alike(10), alike(20)])).toBe(2.5 / 3);
  expect(chanceRecall([known])).toBeUndefined();
});
