import fc from "fast-check";
import { expect, test } from "vitest";
import { phrasesOf } from "#language/zh/phrases";
import { breakTitle, shorten } from "#publish/cards/breakTitle";

/** A character is one wide. */
const measure = (text: string) => [...text].length;
const broken = (title: string, width: number, most = 9) => breakTitle(phrasesOf(title), { width, most, measure });

test("a title breaks between phrases, into lines as even as their number allows", () => {
  expect(broken("大医一院研发神经干细胞鼻腔给药制剂", 14)).toEqual({
    lines: ["大医一院研发神经干细胞", "鼻腔给药制剂"],
    isWhole: true,
  });
});

test("names stay whole", () => {
  const options = { width: 8, most: 9, measure };
  expect(breakTitle(phrasesOf("他与欧阳明月共建平台", ["欧阳明月"]), options).lines.join("|")).toContain("欧阳明月");
});

test("a phrase wider than a line is cut, and the title is no longer whole", () => {
  expect(broken("Pneumonoultramicroscopic", 10)).toEqual({
    lines: ["Pneumonoul", "tramicrosc", "opic"],
    isWhole: false,
  });
});

test("what has no room gives way to an ellipsis, without punctuation before it", () => {
  expect(broken("甲乙丙丁，戊己庚辛，壬癸", 5, 1)).toEqual({ lines: ["甲乙丙丁…"], isWhole: false });
});

test("a text that fits is not shortened", () => {
  expect([shorten("甲乙丙", 3, measure), shorten("甲乙丙", 2, measure), shorten("甲乙丙", 0, measure)]).toEqual([
    "甲乙丙",
    "甲…",
    "…",
  ]);
});

const bits = [
  ...["研究", "治疗", "肝癌", "患者", "的", "与", "在", "第一医院", "III期", "TNF-α", "AKR1B10", "12.5%", "mRNA "],
  ...["，", "。", "：", "、", "！", "”", "》", "）", "“", "《", "（", "——", "·"],
];
const titles = fc
  .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join("").trim());
const widths = fc.integer({ min: 12, max: 40 });

test("no line is wider than it may be, and none are more than there may be", () => {
  fc.assert(
    fc.property(
      fc.oneof(titles, fc.string({ unit: "grapheme" })),
      widths,
      fc.integer({ min: 1, max: 5 }),
      (title, width, most) => {
        const { lines } = broken(title, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("nothing is lost of a title that has room", () => {
  fc.assert(
    fc.property(titles, widths, (title, width) => {
      const { lines } = broken(title, width, 1000);
      expect(lines.join("").replaceAll(" ", "")).toBe(title.replaceAll(" ", ""));
    }),
  );
});

test("no line begins with punctuation that closes or ends with one that opens", () => {
  const oneMark = /([\p{P}])(?:\p{P})+/gu;
  fc.assert(
    fc.property(titles, widths, (title, width) => {
      const { lines } = broken(title.replace(oneMark, "$1").replace(/^\p{P}+|\p{P}+$/gu, ""), width, 1000);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。：、！”》）…·]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/);
    }),
  );
});
