import { inflateSync } from "node:zlib";

/** What setting a line needs of a font. Lengths are parts of the size of the type. */
export type FontMeasures = {
  /** How far the pen moves behind a character; undefined for one that the font does not have. */
  advanceOf: (codePoint: number) => number | undefined;
  /** From the baseline to the top and, below zero, to the bottom of a line. */
  ascent: number;
  descent: number;
};

const woffHeader = 44;
const woffEntry = 20;

/**
 * Reads the measures of a font: of WOFF 1.0 its tables, of these `head`, `hhea`, `hmtx` and `cmap` (OpenType 1.9).
 *
 * @throws Error where the file is not a WOFF or has no table of all Unicode characters
 */
export function readFont(file: Buffer): FontMeasures {
  if (file.toString("latin1", 0, 4) !== "wOFF") throw new Error("The font is not a WOFF file.");
  const unitsPerEm = table(file, "head").readUInt16BE(18);
  const header = table(file, "hhea");
  const metrics = table(file, "hmtx");
  const lastMetric = header.readUInt16BE(34) - 1;
  const glyphs = glyphsOf(table(file, "cmap"));
  return {
    advanceOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? undefined : metrics.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
    },
    ascent: header.readInt16BE(4) / unitsPerEm,
    descent: header.readInt16BE(6) / unitsPerEm,
  };
}

function table(file: Buffer, tag: string): Buffer {
  const tables = file.readUInt16BE(12);
  for (let at = woffHeader; at < woffHeader + tables * woffEntry; at += woffEntry) {
    if (file.toString("latin1", at, at + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
    if (offset === undefined || packed === undefined || length === undefined) break;
    const bytes = file.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Glyphs by code point. Format 12 has every character, format 4 those of the first plane; others are for old systems. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readFormat4(subtable, glyphs);
    if (format === 12) readFormat12(subtable, glyphs);
  }
  if (glyphs.size === 0) throw new Error("The font has no table of Unicode characters.");
  return glyphs;
}

function readFormat4(subtable: Buffer, glyphs: Map<number, number>): void {
  const row = subtable.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + row, 16 + 2 * row, 16 + 3 * row];
  for (let segment = 0; segment < row; segment += 2) {
    const first = subtable.readUInt16BE(starts + segment);
    const delta = subtable.readUInt16BE(deltas + segment);
    const offset = subtable.readUInt16BE(offsets + segment);
    for (let code = first; code <= subtable.readUInt16BE(ends + segment); code++) {
      const listed = offset && subtable.readUInt16BE(offsets + segment + offset + 2 * (code - first));
      const glyph = offset === 0 ? code + delta : listed === 0 ? 0 : listed + delta;
      // The last segment is 0xffff, which is no character.
      if (glyph % 0x1_0000 !== 0 && code !== 0xffff) glyphs.set(code, glyph % 0x1_0000);
    }
  }
}

function readFormat12(subtable: Buffer, glyphs: Map<number, number>): void {
  const groups = subtable.readUInt32BE(12);
  for (let at = 16; at < 16 + 12 * groups; at += 12) {
    const [first, last, glyph] = [
      subtable.readUInt32BE(at),
      subtable.readUInt32BE(at + 4),
      subtable.readUInt32BE(at + 8),
    ];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
}
