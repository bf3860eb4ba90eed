import fc from "fast-check";
import { expect, test } from "vitest";
import { pronounce } from "#publish/pronounce";

test.each([
  ["金俊飞", "jin jun fei"],
  ["单雄信", "shan xiong xin"],
  ["曾国藩", "zeng guo fan"],
  ["任查理", "ren cha li"],
  ["欧阳修", "ou yang xiu"],
  ["吕重", "lv zhong"],
])("%s, a person, is read %s", (name, sounds) => {
  expect(pronounce(name, true).join(" ")).toBe(sounds);
});

test("a word is read by its context, and not as a surname", () => {
  expect(pronounce("重庆银行", false)).toEqual(["chong", "qing", "yin", "hang"]);
  expect(pronounce("单克隆", false)).toEqual(["dan", "ke", "long"]);
});

test("what is not Chinese has no syllable, and an unknown character an empty one", () => {
  expect(pronounce("CT检查，α-2", false)).toEqual(["jian", "cha"]);
  expect(pronounce("㐀医\u{2A6D6}", false)).toEqual(["", "yi", ""]);
});

test("every Han character of any text has its own syllable", () => {
  const character = fc.oneof(
    fc.integer({ min: 0x3400, max: 0x9fff }),
    fc.constantFrom(0x20bb7, 0x3005, 0x3007, 0x41, 0x20, 0xd800),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), fc.boolean(), (codes, isPerson) => {
      const text = String.fromCodePoint(...codes);
      const sounds = pronounce(text, isPerson);
      expect(sounds).toHaveLength([...text].filter((one) => /\p{Script=Han}/u.test(one)).length);
      expect(sounds.filter((sound) => !/^[a-z]*$/.test(sound))).toEqual([]);
    }),
  );
});
