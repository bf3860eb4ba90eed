import type { Fold } from "./fold";
import { hanText, joinedWord, runsOf } from "./runs";

/** A part of a name: a Han character with its syllable ("" if it has none), or a word, which sounds as it is written. */
export type Unit = { text: string; sound: string };

/** What search compares of a name: its characters and words, folded, without what stands between them. */
export function keyOf(text: string, fold: Fold): string {
  return runsOf(text, fold)
    .map((run) => (run.kind === "han" ? hanText(run) : joinedWord(run)))
    .join("");
}

/** The parts of a name; `soundOf` gives the syllable of a Han character, the first of the name being at place 0. */
export function unitsOf(
  text: string,
  fold: Fold,
  soundOf: (code: number, place: number) => string | undefined,
): Unit[] {
  let place = 0;
  return runsOf(text, fold).flatMap((run) =>
    run.kind === "han"
      ? run.codes.map((code) => ({ text: String.fromCodePoint(code), sound: soundOf(code, place++) ?? "" }))
      : run.parts.map(({ text: word }) => ({ text: word, sound: word })),
  );
}

/** The same as `keyOf` the name. */
export function joinedUnits(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join("");
}

export function isHan({ text, sound }: Unit): boolean {
  return text !== sound;
}

/** The file of names where a name is found that begins with this: a letter, or `0` for everything else. */
export function letterOf(begin: string): string {
  return /^[a-z]/.test(begin) ? begin.charAt(0) : "0";
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

export function startsWithHan(key: string): boolean {
  return /^\p{Script=Han}/u.test(key);
}

/** The code point of a character, of a word that of its first. */
export function codeOf({ text }: Unit): number {
  return text.codePointAt(0) ?? 0;
}
