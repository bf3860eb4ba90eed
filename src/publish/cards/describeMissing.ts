import { existsSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import type { CommandTexts } from "#language/commands";
import type { MissingGlyph } from "./checkGlyphs";

/** Says where an editor finds a character that cannot be drawn: `path:line:column field: message`, as problems do. */
export function describeMissing(
  { file, field, character }: MissingGlyph,
  content: string,
  words: Pick<CommandTexts, "glyphMissing" | "siteGlyphMissing">,
): string {
  const { line, column } = firstPlace(join(content, file), character);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const place = `${posix.join(basename(content), file)}:${line}:${column} ${field}`;
  // Of articles there is the card of their kind; the site has one alone.
  const tell = file === "site.yml" ? words.siteGlyphMissing : words.glyphMissing;
  return tell(place, character, `U+${code}`);
}

/** The beginning of the file where the character is written as an escape, or with its accents apart. */
function firstPlace(file: string, character: string): { line: number; column: number } {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const before = text.slice(0, Math.max(text.indexOf(character), 0)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
