import type { Face, Font } from "./fonts";
import { glyphOf } from "./fonts";

/** Neighbouring characters of one font, drawn together. `x` is where they begin, in px from the start of their line. */
export type Run = { x: number; text: string; font: Font };

/** A line of type that has been measured, in px. */
export type SetLine = { runs: Run[]; width: number; size: number };

export type Type = {
  face: Face;
  /** In px. */
  size: number;
  /** Between characters, as a part of the size. */
  tracking?: number;
  /** Whether the whole text of which this is a line is without Chinese; where nothing is said, whether the line is. */
  western?: boolean;
};

const han = /\p{Script=Han}/u;
const letter = /[\p{Script=Latin}\p{Script=Greek}\p{N}]/u;
const mark = /\p{M}/u;
const quote = /[‘’“”]/;
/** Punctuation whose glyph is half white: on its left where it opens, on its right where it closes. */
const opens = /[（《〈「『【〔〖“‘]/;
const closes = /[）》〉」』】〕〗”’，。、；：]/;

/** Between a Chinese character and a letter or figure (clreq 3.2.3, `text-autospace`). */
const betweenScripts = 1 / 8;
/** Of two pieces of punctuation in a row the white between them is set once (clreq 3.1.6). */
const halfWhite = -1 / 2;

type Neighbour = { character: string; isWide: boolean };

/**
 * Sets a text in one line, without kerning, and measures it. White at the start of a line that opens with a bracket or a
 * quotation mark is left out.
 *
 * @param text as `plainCharacters` gives it; a character without a glyph is left out
 */
export function setLine(text: string, { face, size, tracking = 0, western = isWestern(text) }: Type): SetLine {
  const runs: Run[] = [];
  const characters = [...text];
  const isNarrow = narrowIn(characters, western);
  let before: Neighbour | undefined;
  let pen = 0;
  for (const [index, character] of characters.entries()) {
    const glyph = glyphOf(character, face, isNarrow(index));
    if (!glyph) continue;
    const after = { character, isWide: glyph.advance === 1 };
    const gap = gapBetween(before, after, tracking);
    pen += gap * size;
    const last = runs.at(-1);
    const joins = last?.font === glyph.font && gap === 0 && before?.character !== " ";
    // A word a run: the drawing program would leave out a space at either end.
    if (character !== " " && joins) last.text += character;
    else if (character !== " ") runs.push({ x: pen, text: character, font: glyph.font });
    pen += glyph.advance * size;
    before = after;
  }
  return { runs, width: pen, size };
}

export function isWestern(text: string): boolean {
  return !han.test(text);
}

/** Whether a character stands among Western letters: each in a text without Chinese, and an apostrophe in a name. */
function narrowIn(characters: readonly string[], western: boolean): (index: number) => boolean {
  return (index) => {
    if (western || !quote.test(characters[index] ?? "")) return western;
    return letter.test(characters[index - 1] ?? "") && letter.test(characters[index + 1] ?? "");
  };
}

/** The space before a character, as a part of the size. */
function gapBetween(before: Neighbour | undefined, after: Neighbour, tracking: number): number {
  if (mark.test(after.character)) return 0;
  if (!before) return after.isWide && opens.test(after.character) ? halfWhite : 0;
  const pair = [before.character, after.character];
  if (pair.some((character) => han.test(character)) && pair.some((character) => letter.test(character)))
    return betweenScripts + tracking;
  return (whiteMeets(before, after) ? halfWhite : 0) + tracking;
}

function whiteMeets(before: Neighbour, after: Neighbour): boolean {
  const [left, right] = [before, after].map(
    ({ character, isWide }) => isWide && (opens.test(character) || closes.test(character)),
  );
  return Boolean(left && right) && !(opens.test(before.character) && closes.test(after.character));
}
