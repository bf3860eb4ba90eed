import { existsSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import type { CommandTexts } from "#language/commands";
import type { MissingGlyph } from "./checkGlyphs";

/** Says where an editor finds a character that cannot be drawn: `path:line:column field: message`, as problems do. */
export function describeMissing(
  { file, field, character }: MissingGlyph,
  content: string,
  words: Pick<CommandTexts, "glyphMissing">,
): string {
  const { line, column } = firstPlace(join(content, file), character);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const place = `${posix.join(basename(content), file)}:${line}:${column} ${field}`;
  return words.glyphMissing(place, character, `U+${code}`);
}

/** The beginning of the file where the character is written as an escape, or with its accents apart. */
function firstPlace(file: string, character: string): { line: number; column: number } {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const before = text.slice(0, Math.max(text.indexOf(character), 0)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
