import type { Correction } from "./correction";
import { byLikelihood, overlap } from "./correction";
import { editCost } from "./editCost";
import type { Form } from "./letterFile";
import type { NameFiles } from "./nameLookup";
import { lettersFor, loadLetters, loadStarts } from "./nameLookup";
import type { NameStarts } from "./nameStarts";
import type { Unit } from "./soundedForm";
import { isHan, letterOf } from "./soundedForm";
import type { TypedPart } from "./typedParts";

/** So many files of names are asked for at most. */
const mostLetters = 5;

/**
 * Names that may have been meant: those that sound as a part of what was typed, or have one character more, less or
 * another in its place. A name of two characters must sound nearly the same. Its first sound must begin as typed.
 */
export async function correctNames(files: NameFiles, parts: readonly TypedPart[]): Promise<Correction[]> {
  if (!parts.some((part) => part.isHan)) return [];
  const starts = await loadStarts(files);
  const entries = await loadLetters(files, lettersToTry(starts, parts));
  const isTyped = knownIn(parts);
  const found = entries.flatMap(({ forms, count }) =>
    forms
      .filter(({ units }) => units.filter(isTyped).length >= mustMatch(units.length))
      .flatMap((form) => correctionsBy(form, count, parts)),
  );
  const exact = found.filter(({ cost }) => cost === 0);
  const isKnown = (correction: Correction) =>
    exact.some((known) => known.length >= correction.length && overlap(known, correction));
  return found.filter((correction) => !isKnown(correction)).sort(byLikelihood);
}

/** The letters of the first part, then of those with which a name begins, then of the others. */
function lettersToTry(starts: NameStarts, parts: readonly TypedPart[]): string[] {
  const likely = parts.filter(({ text }, at) => at === 0 || lettersFor(starts, text).length > 0);
  const letters = [...likely, ...parts].flatMap(({ text, sounds }) => [
    ...lettersFor(starts, text),
    ...sounds.map(letterOf).filter((letter) => starts.has(letter)),
  ]);
  return [...new Set(letters)].slice(0, mostLetters);
}

/** Tells which parts of names are somewhere in what was typed, or sound nearly so: most names need no closer look. */
function knownIn(parts: readonly TypedPart[]): (unit: Unit) => boolean {
  const texts = new Set(parts.map(({ text }) => text));
  const sounds = new Set(parts.flatMap((part) => part.sounds.map(blurred)));
  return ({ text, sound }) => texts.has(text) || sounds.has(blurred(sound));
}

/** How many parts of a name must be right or nearly so: all but one, in a name of two both. */
function mustMatch(length: number): number {
  return length > 2 ? length - 1 : length;
}

/** Every place of what was typed where a name may have been meant, and where it stands (cost 0). */
function correctionsBy({ text, units }: Form, count: number, parts: readonly TypedPart[]): Correction[] {
  const [first] = units;
  if (units.length < 2 || !first || !units.some(isHan)) return [];
  // One edit, and a little for each further character that only sounds the same; less than an edit for two.
  const limit = (13 + units.length) / 16;
  return parts.flatMap((part, start) => {
    if (!beginsAlike(part, first)) return [];
    return lengthsAt(parts, start, units.length).flatMap((length) => {
      const window = parts.slice(start, start + length);
      const cost = editCost(window, units, changing);
      const to = window.at(-1)?.to ?? part.to;
      return cost <= limit ? [{ from: part.from, to, text, cost, length, count }] : [];
    });
  });
}

function beginsAlike({ text, sounds }: TypedPart, unit: Unit): boolean {
  return text === unit.text || sounds.some((sound) => letterOf(sound) === letterOf(unit.sound));
}

/** As long as the name; or, where it is all that stands there, one shorter or longer. */
function lengthsAt(parts: readonly TypedPart[], start: number, length: number): number[] {
  const same = start + length <= parts.length ? [length] : [];
  if (!parts[start]?.opens) return same;
  const next = parts.findIndex(({ opens }, at) => at > start && opens);
  const all = (next < 0 ? parts.length : next) - start;
  return Math.abs(all - length) === 1 ? [...same, all] : same;
}

/** What it costs to read one character for another: little for the same sound, half for one that is often confused. */
function changing({ text, sounds, isHan: typedHan }: TypedPart, unit: Unit): number {
  if (text === unit.text) return 0;
  if (!typedHan || unit.sound === "") return 1;
  if (sounds.includes(unit.sound)) return 1 / 16;
  return sounds.some((sound) => blurred(sound) === blurred(unit.sound)) ? 1 / 2 : 1;
}

/** A syllable without the differences that many speakers do not make: zh and z, n and l, f and h, -ng and -n. */
function blurred(sound: string): string {
  return sound
    .replace(/^([zcs])h/, "$1")
    .replace(/^n/, "l")
    .replace(/^f/, "h")
    .replace(/ng$/, "n");
}
