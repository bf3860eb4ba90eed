import fc from "fast-check";
import { expect, test } from "vitest";
import { Random } from "../../corpus/random";
import { anyPiece, hanRuns, twoPieces } from "./pieces";

const text = fc.string({ unit: fc.constantFrom(..."干细胞治疗𠮷，。 aα1\n"), maxLength: 60 });

test("a piece stands in its text, is of its length and has Han characters only", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (whole, seed, length) => {
      const piece = anyPiece(new Random(seed), whole, length);
      const longest = Math.max(0, ...hanRuns(whole).map((run) => run.length));
      if (piece === undefined) expect(longest).toBeLessThan(length);
      else {
        expect(whole).toContain(piece);
        expect([...piece]).toHaveLength(length);
        expect(piece).toMatch(/^\p{Script=Han}+$/u);
      }
    }),
  );
});

test("every place of a text is drawn sooner or later", () => {
  const drawn = new Set(Array.from({ length: 300 }, (_, seed) => anyPiece(new Random(seed), "干细胞。治疗，用于", 2)));
  expect([...drawn].sort()).toEqual(["干细", "细胞", "治疗", "用于"].sort());
});

test("two pieces are never one within the other", () => {
  fc.assert(
    fc.property(text, fc.nat(), (whole, seed) => {
      const [first = "", second = ""] = twoPieces(new Random(seed), whole)?.split(" ") ?? ["甲", "乙"];
      expect(first.includes(second) || second.includes(first)).toBe(false);
    }),
  );
});
