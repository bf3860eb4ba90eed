import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontMeasures } from "./fontFile";
import { readFont } from "./fontFile";
import type { Slices } from "./fontSlices";
import { readSlices } from "./fontSlices";

/** Song for what a card is about, Hei for what it says around it. */
export type Face = "song" | "hei";

/** One file of a face. Its name, `noto-serif-sc-4-700`, is also its family's when it is drawn. */
export type Font = FontMeasures & { name: string };

/** How a character is drawn. The advance is a part of the size of the type. */
type Glyph = { font: Font; advance: number };

type FaceFiles = {
  weight: number;
  /** Asked in this order. */
  whole: readonly string[];
  /** Asked first among Western letters. */
  western?: string;
  /** Families cut into a hundred files; asked last, and opened only when needed. */
  sliced: readonly string[];
};

const latin = "noto-serif-latin";
const otherScripts = ["latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese", "math"];
const fallbacks = [latin, ...otherScripts.map((subset) => `noto-serif-${subset}`)];

/** The Chinese files come first: their Latin letters and figures are made for their characters. */
const faces: Record<Face, FaceFiles> = {
  song: {
    weight: 700,
    western: latin,
    whole: ["noto-serif-sc-chinese-simplified", ...fallbacks],
    sliced: ["noto-serif-sc", "noto-serif-tc"],
  },
  hei: {
    weight: 500,
    whole: ["noto-sans-sc-chinese-simplified", "noto-sans-sc-latin-ext", "noto-sans-sc-cyrillic", ...fallbacks],
    sliced: ["noto-sans-sc", "noto-serif-tc"],
  },
};

const { resolve } = createRequire(import.meta.url);
const opened = new Map<string, Font>();
const slices = new Map<string, Slices>();
const found = new Map<string, Glyph | undefined>();

/**
 * The glyph with which a character is drawn; undefined where no installed font has one.
 *
 * @param isWestern whether it stands among Western letters, whose quotation marks are narrow
 */
export function glyphOf(character: string, face: Face, isWestern = false): Glyph | undefined {
  const key = `${face} ${isWestern} ${character}`;
  if (!found.has(key)) found.set(key, findGlyph(character.codePointAt(0) ?? 0, faces[face], isWestern));
  return found.get(key);
}

/** The bytes of a font, by its name. */
export function readFontFile(name: string): Buffer {
  const family = /^noto-(?:serif|sans)(?:-[st]c)?/.exec(name)?.[0];
  return readFileSync(resolve(`@fontsource/${family}/files/${name}-normal.woff`));
}

function findGlyph(code: number, face: FaceFiles, isWestern: boolean): Glyph | undefined {
  for (const name of fontNames(code, face, isWestern)) {
    const font = open(`${name}-${face.weight}`);
    const advance = font.advanceOf(code);
    if (advance !== undefined) return { font, advance };
  }
  return undefined;
}

/** One by one, so that a slice is looked for only where no whole file has the character. */
function* fontNames(code: number, face: FaceFiles, isWestern: boolean): Generator<string> {
  const { whole, sliced, western } = face;
  if (isWestern && western !== undefined) yield western;
  yield* whole;
  for (const family of sliced) {
    const number = slicesOf(family).get(code);
    if (number !== undefined) yield `${family}-${number}`;
  }
}

function open(name: string): Font {
  const font = opened.get(name) ?? { name, ...readFont(readFontFile(name)) };
  opened.set(name, font);
  return font;
}

function slicesOf(family: string): Slices {
  const table = slices.get(family) ?? readSlices(family);
  slices.set(family, table);
  return table;
}
