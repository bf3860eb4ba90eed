import type { ByteReader } from "./byteReader";
import type { ByteWriter } from "./byteWriter";
import { readCodes, writeCodes } from "./codeList";

/** How characters are read: their toneless syllables by their code points, the commonest first. */
export type Readings = ReadonlyMap<number, readonly string[]>;

export const readingsName = "readings.bin";

/** Writes the syllables that occur, then all characters, then of each the numbers of its syllables. */
export function writeReadings(into: ByteWriter, readings: Readings): void {
  const sorted = [...readings].sort(([a], [b]) => a - b);
  const syllables = [...new Set(sorted.flatMap(([, sounds]) => sounds))].sort();
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  into.texts(syllables);
  writeCodes(into, readings.keys());
  for (const [, sounds] of sorted) {
    into.number(sounds.length);
    for (const sound of sounds) into.number(numbers.get(sound) ?? 0);
  }
}

export function readReadings(from: ByteReader): Readings {
  const syllables = from.texts();
  const codes = readCodes(from);
  return new Map(codes.map((code) => [code, from.list(() => syllables[from.number()] ?? "")]));
}
