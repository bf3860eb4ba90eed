import { expect, test } from "vitest";
import { traditionalMap } from "#publish/traditional";
import { createFold } from "#search/fold";

const traditional = traditionalMap();
const simplify = (text: string) =>
  [...text].map((character) => String.fromCodePoint(traditional.get(character.codePointAt(0) ?? 0) ?? 0)).join("");

test("a traditional character becomes the simplified one", () => {
  expect(simplify("廣臺醫乾診療細")).toBe("广台医干诊疗细");
});

test("so do the forms of Taiwan and Hong Kong", () => {
  expect(simplify("裡為啟痺睪麵針衞綫説粧")).toBe("里为启痹睾面针卫线说妆");
});

test("characters beyond the first plane are single characters too", () => {
  expect(simplify("㜢")).toBe("𡞱");
});

test.each([..."癌么著着台吃"])("%s is left as it is", (character) => {
  expect(traditional.has(character.codePointAt(0) ?? 0)).toBe(false);
});

test("none is folded twice, so that all forms of a character meet", () => {
  expect([...traditional.values()].filter((code) => traditional.has(code))).toEqual([]);
  expect(simplify("薴苧")).toBe("苎苎");
});

test("the radical of a traditional character folds as the simplified one", () => {
  const fold = createFold(traditional);
  expect([..."⻑⾧⻓长"].map((character) => fold(character.codePointAt(0) ?? 0).text).join("")).toBe("长长长长");
});

test("a traditional text folds as the simplified one", () => {
  const fold = createFold(traditional);
  const folded = (text: string) => [...text].map((character) => fold(character.codePointAt(0) ?? 0).text).join("");
  expect(folded("麻痺與腦幹細胞，臺灣醫學會議")).toBe(folded("麻痹与脑干细胞，台湾医学会议"));
});
