import { expect, test } from "vitest";
import { readFont } from "#publish/cards/fontFile";
import { glyphOf, readFontFile } from "#publish/cards/fonts";

test("a font's measures are those of its tables", () => {
  const font = readFont(readFontFile("noto-serif-latin-700"));
  // Noto Serif Bold has 1000 units to the em.
  expect([font.ascent, font.descent, font.advanceOf(0x41), font.advanceOf(0x69)]).toEqual([
    1.069, -0.293, 0.753, 0.352,
  ]);
  expect(font.advanceOf(0x533b)).toBeUndefined();
});

test("what is no WOFF is refused", () => {
  expect(() => readFont(readFontFile("noto-serif-latin-700").subarray(4))).toThrowErrorMatchingInlineSnapshot(
    `[Error: The font is not a WOFF file.]`,
  );
});

test.each([
  ["医", "noto-serif-sc-chinese-simplified-700"],
  ["A", "noto-serif-sc-chinese-simplified-700"],
  ["α", "noto-serif-greek-700"],
  ["Ж", "noto-serif-cyrillic-700"],
  ["ế", "noto-serif-vietnamese-700"],
  ["₂", "noto-serif-math-700"],
])("%s is drawn from %s", (character, name) => {
  expect(glyphOf(character, "song")?.font.name).toBe(name);
});

test.each([..."≥≤℃①→★‰醫學診療峯囍"])("%s, rare as it is, has a glyph for titles and one for labels", (character) => {
  expect([glyphOf(character, "song")?.advance, glyphOf(character, "hei")?.advance]).toEqual([
    expect.any(Number),
    expect.any(Number),
  ]);
});

test("quotation marks are as wide as a character, and narrow among Western letters", () => {
  expect([glyphOf("“", "song")?.advance, glyphOf("“", "song", true)?.advance]).toEqual([1, 0.489]);
});

test.each(["😀", "𠮷", "\ue000", "ت"])("%s has no glyph", (character) => {
  expect(glyphOf(character, "song")).toBeUndefined();
});
