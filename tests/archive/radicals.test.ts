import { expect, test } from "vitest";
import { meantByRadical } from "#archive/radicals";

const all = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, at) => String.fromCodePoint(0x2e80 + at));

test("a radical of either block is known by the character that it looks like", () => {
  expect([..."⾦⾼⽅⼀⻜⻓⻣⻛⻘⻆⻅⻔⻩⻢⻳⺟"].map(meantByRadical).join("")).toBe("金高方一飞长骨风青角见门黄马龟母");
});

test("whatever Unicode unifies is unified alike", () => {
  const unified = all.filter((radical) => radical.normalize("NFKC") !== radical);
  expect(unified).toHaveLength(216);
  expect(unified.map(meantByRadical)).toEqual(unified.map((radical) => radical.normalize("NFKC")));
});

test("what a radical may mean is a character of texts, never another radical", () => {
  const meant = all.flatMap((radical) => meantByRadical(radical) ?? []);
  expect(meant).toHaveLength(316);
  expect(meant.filter((character) => !/^\p{Unified_Ideograph}$/u.test(character))).toEqual([]);
});

test.each([..."⺈⺌⺼⻏⺀肝a"])("%s stands for nothing else", (character) => {
  expect(meantByRadical(character)).toBeUndefined();
});
