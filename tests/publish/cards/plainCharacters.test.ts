import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCharacters } from "#publish/cards/plainCharacters";

test.each([
  ["marks of direction", "\u202e甲\u202c乙\u200f", "甲乙"],
  ["joiners and soft hyphens", "甲\u200d\u200b\u00ad乙\ufeff", "甲乙"],
  ["selectors of a variant", "葛\udb40\udd00\ufe0f", "葛"],
  ["control characters and halves of characters", "甲\0\u0007乙\ud800", "甲乙"],
  ["letters with their accents apart", "Jose\u0301", "José"],
  ["white space of any kind", " 甲\u3000\n\t乙\u00a0丙 ", "甲 乙 丙"],
  ["spaces with something unseen between them", "甲 \u200b 乙", "甲 乙"],
  ["a Roman numeral and its accent", "Ⅰ\u0301", "Í"],
  ["Roman numerals", "Ⅲ期、ⅳ型", "III期、iv型"],
])("%s become what is drawn", (_, text, drawn) => {
  expect(plainCharacters(text)).toBe(drawn);
});

test.each(["10⁹", "CO₂", "①", "½", "℃", "𠮷", "😀"])(
  "%s keeps its meaning: nothing else is written otherwise",
  (text) => {
    expect(plainCharacters(text)).toBe(text);
  },
);

test("what has been made plain stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = plainCharacters(text);
      expect(plainCharacters(once)).toBe(once);
    }),
  );
});
