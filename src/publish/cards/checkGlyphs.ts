import { compareText } from "#archive/order";
import { glyphOf } from "./fonts";
import type { PlannedCard, Written } from "./planCards";

/** A character that no installed font has, and where an editor wrote it. */
export type MissingGlyph = Pick<Written, "file" | "field"> & { character: string };

type GlyphCheck = {
  /** Each character once for each field of a file; by file, then as they are written. */
  missing: MissingGlyph[];
  /** Names of all the fonts that drawing these cards needs. */
  fonts: string[];
};

/** What the code itself says on cards, and the sign for what is left out: these fonts are needed always. */
const own = ["医", "…"];

/** Looks every character of the editors' words up in the fonts before anything is drawn. */
export function checkGlyphs(cards: readonly PlannedCard[]): GlyphCheck {
  const missing = new Map<string, MissingGlyph>();
  const fonts = new Set<string>();
  const words = cards.flatMap(({ written }) => written);
  const ownWords = (["song", "hei"] as const).map((face) => ({ file: "", field: "", face, text: own.join("") }));
  for (const { file, field, face, text } of [...ownWords, ...words]) {
    for (const character of new Set(text)) {
      // Whether it stands among Western letters is known only when its line is set.
      const glyphs = [glyphOf(character, face), glyphOf(character, face, true)];
      for (const glyph of glyphs) if (glyph) fonts.add(glyph.font.name);
      if (!glyphs[0]) missing.set([file, field, character].join("\0"), { file, field, character });
    }
  }
  const byFile = [...missing.values()].sort((a, b) => compareText(a.file, b.file));
  return { missing: byFile, fonts: [...fonts].sort() };
}
