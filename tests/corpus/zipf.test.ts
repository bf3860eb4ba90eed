import fc from "fast-check";
import { expect, test } from "vitest";
import { Random } from "./random";
import { Zipf } from "./zipf";

const draws = 60_000;

function countsOf(zipf: Zipf<number>): number[] {
  const random = new Random(7);
  const counts = zipf.items.map(() => 0);
  for (let drawn = 0; drawn < draws; drawn++) {
    const item = zipf.pick(random);
    counts[item] = (counts[item] ?? 0) + 1;
  }
  return counts;
}

const ranks = Array.from({ length: 50 }, (_, rank) => rank);

test("an item is drawn as often as its rank says", () => {
  const [first = 0, , third = 0, , , , , , , tenth = 0] = countsOf(new Zipf(ranks, 0));
  expect(first / third).toBeCloseTo(3, 0);
  expect(first / tenth).toBeCloseTo(10, -1);
});

test("an offset makes the first ranks more alike, a steep tail is that of the square", () => {
  const [first = 0, , third = 0] = countsOf(new Zipf(ranks, 1));
  expect(first / third).toBeCloseTo(2, 0);
  const [most = 0, , less = 0] = countsOf(new Zipf(ranks, 1, { steep: true }));
  expect(most / less).toBeCloseTo(4, 0);
});

test("whatever is drawn is in the list, and an empty list has nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat({ max: 20 }), fc.nat(), (items, offset, seed) =>
      items.includes(new Zipf(items, offset).pick(new Random(seed))),
    ),
  );
  expect(() => new Zipf([], 1).pick(new Random(1))).toThrowErrorMatchingInlineSnapshot(
    `[Error: There is nothing to pick from.]`,
  );
});
