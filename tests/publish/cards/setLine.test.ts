import { expect, test } from "vitest";
import { setLine } from "#publish/cards/setLine";

const type = { face: "song", size: 100 } as const;
const width = (text: string) => Math.round(setLine(text, type).width * 10) / 10;

test("Chinese characters stand on a grid", () => {
  expect(width("医研档案")).toBe(400);
});

test.each([
  ["between a character and a letter there is an eighth", "医A医", 299.6],
  ["the white of two brackets in a row is set once", "医》（医", 350],
  ["and so it is before a comma", "医”，医", 350],
  ["but not between an opening and a closing one", "医（）医", 400],
  ["a line that opens with a bracket loses the white before it", "《医", 150],
])("%s", (_, text, expected) => {
  expect(width(text)).toBe(expected);
});

test("an apostrophe between letters is narrow in a Chinese title too", () => {
  expect(width("Crohn’s病") - width("Crohns病")).toBeLessThan(40);
});

test("letters of another script come from a font that has them, on the same line", () => {
  const { runs } = setLine("TNF-α抑制剂", type);
  expect(runs.map(({ text, font }) => [text, font.name])).toEqual([
    ["TNF-", "noto-serif-sc-chinese-simplified-700"],
    ["α", "noto-serif-greek-700"],
    ["抑制剂", "noto-serif-sc-chinese-simplified-700"],
  ]);
});

test("a line of a Chinese title that has only letters is set like its other lines", () => {
  const fontOf = (western?: boolean) => setLine("AKR1B10", { ...type, ...(western === undefined ? {} : { western }) });
  expect([fontOf(false), fontOf()].map(({ runs }) => runs[0]?.font.name)).toEqual([
    "noto-serif-sc-chinese-simplified-700",
    "noto-serif-latin-700",
  ]);
});

test("a space is a distance and never drawn", () => {
  const { runs } = setLine("A β B", type);
  expect(runs.map(({ text }) => text)).toEqual(["A", "β", "B"]);
});

test("a tracked line has white between all its characters", () => {
  expect(setLine("医研档案", { ...type, tracking: 0.1 }).width).toBeCloseTo(430);
});
