import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "#language/zh/excerpt";

const ellipsis = "……";

/** Text as summaries have it: Han, marks of sentences and clauses, characters of two code units. */
const texts = fc
  .array(fc.constantFrom("甲", "乙", "丙", "a", "1", " ", "。", "！", "？", "，", "；", "：", "、", "𬭎", "😀"), {
    maxLength: 120,
  })
  .map((characters) => characters.join(""));
const limits = fc.integer({ min: 2, max: 60 });

describe("an excerpt", () => {
  test.each([
    ["is the text itself where that is short enough", "甲乙丙丁。", 5, "甲乙丙丁。"],
    ["is whole sentences where they fill half of the room", "甲乙丙。丁戊己庚辛壬癸。", 8, "甲乙丙。"],
    ["takes as many sentences as there is room for", "甲。乙！丙？丁戊己庚", 7, "甲。乙！丙？"],
    ["is whole clauses where sentences are too short", "甲。乙丙丁，戊己庚辛壬癸子丑", 10, "甲。乙丙丁……"],
    ["leaves room for the ellipsis after a clause", "甲乙丙，丁戊，己，庚辛", 8, "甲乙丙，丁戊……"],
    ["ends before a mark that stands just behind the room", "甲乙丙丁，戊己庚", 6, "甲乙丙丁……"],
    ["is cut where clauses are too short as well", "甲，乙丙丁戊己庚辛壬癸", 8, "甲，乙丙丁戊……"],
    ["is cut where there is no mark at all", "甲乙丙丁戊己庚辛壬癸", 6, "甲乙丙丁……"],
    ["does not cut a rare character in two", "甲乙丙𬭎丁戊己", 6, "甲乙丙……"],
    ["of nothing is nothing", "", 2, ""],
  ])("%s", (_name, text, most, excerpt) => {
    expect(excerptOf(text, most)).toBe(excerpt);
  });

  test("is never longer than it may be", () => {
    fc.assert(fc.property(texts, limits, (text, most) => excerptOf(text, most).length <= most));
  });

  test("is the text itself where that is short enough, and shorter than the text where it is not", () => {
    fc.assert(
      fc.property(texts, limits, (text, most) => {
        const excerpt = excerptOf(text, most);
        if (text.length <= most) expect(excerpt).toBe(text);
        else expect(excerpt).not.toBe(text);
      }),
    );
  });

  test("is a beginning of the text, and says with an ellipsis when it stops within a sentence", () => {
    fc.assert(
      fc.property(texts, limits, (text, most) => {
        const excerpt = excerptOf(text, most);
        const kept = excerpt.replace(ellipsis, "");
        expect(text.startsWith(kept)).toBe(true);
        expect(kept !== excerpt || kept === text || /[。！？]$/.test(kept)).toBe(true);
      }),
    );
  });

  test("holds only whole characters", () => {
    fc.assert(fc.property(texts, limits, (text, most) => !/\p{Surrogate}/u.test(excerptOf(text, most))));
  });
});
