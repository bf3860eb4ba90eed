import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";

/** Which of its files a family that is cut into a hundred has a character in: the number of the slice by code point. */
export type Slices = ReadonlyMap<number, string>;

const { resolve } = createRequire(import.meta.url);
const form = z.record(z.string(), z.string());
const slice = /^\[(\d+)\]$/;

/** Reads the table that comes with the fonts of one family: `{"[4]": "U+1f1e9-1f1f5,U+1f300", "latin": …}`. */
export function readSlices(family: string): Slices {
  const table = form.parse(JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), "utf8")));
  const slices = new Map<number, string>();
  for (const [name, ranges] of Object.entries(table)) {
    const number = slice.exec(name)?.[1];
    if (number === undefined) continue;
    for (const code of ranges.split(",").flatMap(codesOf)) slices.set(code, number);
  }
  return slices;
}

function codesOf(range: string): number[] {
  const [first = 0, last = first] = range
    .replace("U+", "")
    .split("-")
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
