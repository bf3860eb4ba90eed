import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean } from "#search/didYouMean";
import { editCost } from "#search/editCost";
import { keyOf } from "#search/soundedForm";
import { hostileTexts } from "./hostileTexts";
import { manyNames } from "./manyNames";
import { archiveOfNames, institution, person, tag } from "./namesArchive";

const { index } = archiveOfNames(
  [
    person("jin-junfei", "金俊飞", 5),
    institution("guilin-medical-university", "桂林医科大学", 20, ["桂林医学院"]),
    institution("guilin", "桂林医院", 2),
    tag("liver-cancer", "肝癌", 9),
    tag("lung-cancer", "肺癌", 9),
    tag("t-cells", "T细胞", 3),
    tag("pd-1", "PD-1抑制剂", 3),
    tag("reversed", "癌前", 3),
  ],
  [
    ["organoid", 3],
    ["stem", 4],
    ["steam", 1],
    ["stent", 2],
    ["alpha", 3],
  ],
);

describe("did you mean", () => {
  test.each([
    ["金俊非", ["金俊飞"]],
    ["金俊菲", ["金俊飞"]],
    ["金均飞", ["金俊飞"]],
    ["今军非", ["金俊飞"]],
    ["金飞俊", ["金俊飞"]],
    ["金飞", ["金俊飞"]],
    ["甘癌", ["肝癌"]],
    ["刚癌", ["肝癌"]],
    ["胃癌", []],
    ["甘病", []],
    ["T细包", ["T细胞"]],
    ["PD-1抑治剂", ["PD-1抑制剂"]],
    ["桂林医科大字", ["桂林医科大学"]],
    ["桂林医大学", ["桂林医科大学"]],
    ["桂林理工大学", []],
    ["金俊非肝癌", ["金俊飞肝癌"]],
    ["研究金俊非", ["研究金俊飞"]],
    ["金俊非甘癌", ["金俊飞肝癌"]],
    ["金俊非 -甘癌", ["金俊飞 -肝癌"]],
    ["“甘癌”", ["“肝癌”"]],
    ["orgnaoid", ["organoid"]],
    ["Orgnoids", ["organoid"]],
    ["stpm", ["stem"]],
    ["stemt 甘癌", ["stem 肝癌", "stent 肝癌"]],
    ["TNF-alpah", ["TNF-alpha"]],
    ["jinjunfe", ["金俊飞"]],
    ["jinjunfei 肝癌", ["金俊飞 肝癌"]],
    ["肝癌", []],
    ["金俊飛", []],
    ["金俊飞肝癌", []],
    ["stem", []],
    ["st", []],
    ["2032", []],
    ["", []],
  ])("%s: %j", async (text, expected) => {
    expect(await didYouMean(index, text)).toEqual(expected);
  });

  test("of several that are as near, those with most articles come first, at most three", async () => {
    const { index: other } = archiveOfNames([
      person("a", "张伟", 1),
      person("b", "张维", 3),
      person("c", "张薇", 2),
      person("d", "章伟", 4),
    ]);
    expect(await didYouMean(other, "张为")).toEqual(["张维", "张薇", "张伟"]);
  });

  test.each(hostileTexts)("%s: nothing, at once", async (_, text) => {
    const began = performance.now();
    expect(await didYouMean(index, text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("asks for few files, and has an answer soon, for the longest text in a large archive", async () => {
    const { index: large, asked } = archiveOfNames(manyNames());
    const began = performance.now();
    await didYouMean(large, "张中正赵周王刘李陈哈".repeat(10));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(asked.filter((name) => /^names\/.\.bin$/.test(name))).toHaveLength(5);
  });

  test("never gives the text itself, and never more than three", async () => {
    const part = fc.constantFrom(
      "金",
      "俊",
      "飞",
      "非",
      "肝",
      "甘",
      "癌",
      "stem",
      "stme",
      " ",
      "-",
      "jinjunfe",
      "桂林医科大字",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const text = parts.join("");
        const given = await didYouMean(index, text);
        expect(given.length).toBeLessThanOrEqual(3);
        expect(given.map((one) => keyOf(one, index.fold))).not.toContain(keyOf(text, index.fold));
      }),
    );
  });
});

describe("the cost of edits", () => {
  const cost = (from: string, to: string) => editCost([...from], [...to], (a, b) => (a === b ? 0 : 1));

  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["stem", "stem", 0],
    ["stem", "stm", 1],
    ["stem", "sttem", 1],
    ["stem", "stam", 1],
    ["stem", "setm", 1],
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
  ])("from %s to %s is %d", (from, to, expected) => {
    expect(cost(from, to)).toBe(expected);
  });

  test("is the same both ways, nothing only for the same, and at most the longer length", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(cost(a, b)).toBe(cost(b, a));
        expect(cost(a, b) === 0).toBe(a === b);
        expect(cost(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
