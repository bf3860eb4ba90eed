import { phrasesOf } from "#language/zh/phrases";
import { breakTitle } from "./breakTitle";
import type { Face } from "./fonts";
import type { SetLine } from "./setLine";
import { isWestern, setLine } from "./setLine";

type Fitting = {
  face: Face;
  /** In px, largest first; each with the most lines that it may take. */
  sizes: readonly { size: number; most: number }[];
  /** Of the lines, as a part of the size. */
  leading: number;
  width: number;
  height: number;
};

/**
 * Sets a text in the largest size in which all of it fits without a cut through a phrase, else in the smallest, shortened.
 *
 * @param names no line break goes through them, as far as there is room
 */
export function fitText(text: string, names: readonly string[], fitting: Fitting): SetLine[] {
  const { face, sizes, leading, width, height } = fitting;
  const phrases = phrasesOf(text, names);
  for (const [index, { size, most }] of sizes.entries()) {
    const rows = Math.min(most, Math.floor(height / (size * leading)));
    if (rows < 1) continue;
    const type = { face, size, western: isWestern(text) };
    const measure = (words: string) => setLine(words, type).width;
    const { lines, isWhole } = breakTitle(phrases, { width, most: rows, measure });
    if (isWhole || index === sizes.length - 1) return lines.map((words) => setLine(words, type));
  }
  throw new Error(`There is no room for a line of ${sizes.at(-1)?.size} px in ${height} px.`);
}
