import { compareText } from "#archive/order";
import { glyphOf } from "./fonts";
import type { PlannedCard, Written } from "./planCards";

/** A character that no installed font has, and where an editor wrote it. */
export type MissingGlyph = Pick<Written, "file" | "field"> & { character: string };

type GlyphCheck = {
  /** Each character once for each field of a file; by file, then as they are written. */
  missing: MissingGlyph[];
  /** The cards all of whose characters have glyphs. */
  drawable: PlannedCard[];
  /** Names of all the fonts that drawing these cards needs. */
  fonts: string[];
};

/** What the code itself says on cards, and the sign for what is left out: these fonts are needed always. */
const own = ["医", "…"];

/** Looks every character of the editors' words up in the fonts before anything is drawn. */
export function checkGlyphs(cards: readonly PlannedCard[]): GlyphCheck {
  const missing = new Map<string, MissingGlyph>();
  const fonts = new Set<string>();
  const ownWords = (["song", "hei"] as const).map((face) => ({ file: "", field: "", face, text: own.join("") }));
  const isDrawable = (written: readonly Written[]) => {
    const undrawn = written.flatMap((words) => missingIn(words, fonts));
    for (const glyph of undrawn) missing.set([glyph.file, glyph.field, glyph.character].join("\0"), glyph);
    return undrawn.length === 0;
  };
  isDrawable(ownWords);
  const drawable = cards.filter(({ written }) => isDrawable(written));
  const byFile = [...missing.values()].sort((a, b) => compareText(a.file, b.file));
  return { missing: byFile, drawable, fonts: [...fonts].sort() };
}

/** Each character once; adds the fonts of the others. */
function missingIn({ file, field, face, text }: Written, fonts: Set<string>): MissingGlyph[] {
  return [...new Set(text)].flatMap((character) => {
    // Whether it stands among Western letters is known only when its line is set.
    const glyphs = [glyphOf(character, face), glyphOf(character, face, true)];
    for (const glyph of glyphs) if (glyph) fonts.add(glyph.font.name);
    return glyphs[0] ? [] : [{ file, field, character }];
  });
}
