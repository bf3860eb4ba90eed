import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layPack } from "#search/layPack";
import { packPlan } from "#search/packPlan";
import type { PackLayout } from "#search/packs";
import { packedFamilies, packFile, placeOf, sizeOf } from "#search/packs";
import { PackTail } from "#search/packTail";
import { sealed, unsealed } from "#search/sealed";

const bytes = fc.uint8Array({ maxLength: 3000 });

/** Members and what lies in tails, laid out in packs as a family's are. */
function laid(members: readonly Uint8Array[], tails: readonly Uint8Array[], each: number, share: number) {
  const packs: Uint8Array[] = [];
  let sizes = "";
  for (let first = 0; first < members.length; first += each) {
    const tail = new PackTail((own) => own);
    if (tails.length > 0) tail.add(tails[packs.length % tails.length] ?? new Uint8Array());
    const pack = layPack(members.slice(first, first + each), share, tail.take());
    packs.push(pack.bytes);
    sizes += pack.sizes;
  }
  return { packs, layout: { members: members.length, each, share, sizes } };
}

function member(packs: readonly Uint8Array[], number: number, layout: PackLayout): Uint8Array {
  const { file, from, to } = placeOf("pairs", number, layout);
  const pack = packs.find((_pack, at) => `pairs/${at}.bin` === file) ?? new Uint8Array();
  return unsealed(pack.subarray(from, to || undefined), file);
}

describe("a pack", () => {
  test("has every member at the place that the sizes tell, and what a tail has behind the last one", () => {
    const groups = fc.record({ share: fc.integer({ min: 1, max: 4 }), groups: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 30 }), groups, (members, { share, groups: many }) => {
        const { packs, layout } = laid(members, [], share * many, share);
        expect(members.map((_own, at) => member(packs, at, layout))).toEqual(members);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(bytes, { minLength: 8, maxLength: 8 }),
        bytes,
        fc.constantFrom(1, 2, 4),
        (own, tail, each) => {
          const { packs, layout } = laid(own, [tail], each, 1);
          expect(own.map((_own, at) => member(packs, at, layout))).toEqual(own);
          const { file, from, to } = placeOf("pairs", each, layout, { from: 0, size: sealed(tail).length });
          expect(file).toBe("pairs/1.bin");
          expect(unsealed((packs[1] ?? new Uint8Array()).subarray(from, to), file)).toEqual(tail);
        },
      ),
    );
  });

  test("of one member is that member and nothing else, and is asked for whole", () => {
    const { packs, layout } = laid([Uint8Array.of(1, 2, 3)], [], 1, 1);
    expect(packs).toEqual([Uint8Array.of(3, 1, 2, 3)]);
    expect(placeOf("words", 0, layout)).toEqual({ file: "words/0.bin", from: 0, to: 0 });
  });
});

test("of the bytes that are kept for a member at most a ninth, and 7 beside, mean nothing", () => {
  const sizes = Array.from({ length: 200 }, (_, code) => sizeOf(code));
  expect(sizes.slice(0, 10)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 18]);
  sizes.slice(1).forEach((size, at) => {
    expect(size).toBeGreaterThan(sizes[at] ?? 0);
    expect(size).toBeLessThanOrEqual((sizes[at] ?? 0) * 1.125);
  });
});

describe("however many members a family has", () => {
  const most = { documents: 512, pairs: 512, characters: 128, words: 128, facets: 64 };

  test.each(packedFamilies)("it has few packs, every member in one of them: %s", (family) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (members) => {
        const { each, share } = packPlan(family, members);
        expect(each % share).toBe(0);
        expect(Math.ceil(members / each)).toBeLessThanOrEqual(most[family]);
        if (family === "documents") expect(Math.ceil(members / share)).toBeLessThanOrEqual(2048);
      }),
    );
  });

  test("a pack has one, as long as there are few", () => {
    expect(packedFamilies.map((family) => packPlan(family, most[family]).each)).toEqual([1, 1, 1, 1, 1]);
    expect(packPlan("documents", 513)).toEqual({ members: 513, each: 2, share: 1 });
    expect(packPlan("documents", 9500)).toEqual({ members: 9500, each: 20, share: 5 });
    expect(packFile("documents", 9499, 20)).toBe("documents/474.bin");
  });
});
