import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shorten, shortenToLast } from "#archive/views/shortened";

const lists = fc.array(fc.nat(), { maxLength: 12 });
const limits = fc.nat(15);

describe("a part of a list", () => {
  test("is its beginning, or its end where the list runs from old to new", () => {
    expect(shorten(["a", "b", "c"], 2)).toEqual({ shown: ["a", "b"], total: 3 });
    expect(shortenToLast(["a", "b", "c"], 2)).toEqual({ shown: ["b", "c"], total: 3 });
  });

  test("of which nothing may be shown is empty and still says how long the list is", () => {
    expect(shorten(["a", "b"], 0)).toEqual({ shown: [], total: 2 });
    expect(shortenToLast(["a", "b"], 0)).toEqual({ shown: [], total: 2 });
  });

  test.each([
    ["beginning", shorten<number>, (all: number[], left: number) => all.slice(0, all.length - left)],
    ["end", shortenToLast<number>, (all: number[], left: number) => all.slice(left)],
  ])("that is its %s is the whole where that is no longer, else as much as may be shown", (_name, part, without) => {
    fc.assert(
      fc.property(lists, limits, (all, most) => {
        const { shown, total } = part(all, most);
        expect(total).toBe(all.length);
        expect(shown).toEqual(without(all, Math.max(0, all.length - most)));
      }),
    );
  });
});
