import type { NameFacet } from "./answer";
import type { ByteReader } from "./byteReader";
import type { Fold } from "./fold";
import { createFold } from "./fold";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { Readings } from "./readings";
import { readReadings, writeReadings } from "./readings";
import type { Unit } from "./soundedForm";
import { codeOf, isHan, joinedUnits, unitsOf } from "./soundedForm";

/** One of the names of an entry: as it is written, folded, and in its parts. */
export type Form = { text: string; key: string; units: Unit[] };

/** An entry and those of its names that begin with the letter of the file. */
export type NamedEntry = { facet: NameFacet; id: string; name: string; count: number; forms: Form[] };

const facets = ["tags", "institutions", "people"] as const satisfies readonly NameFacet[];

/** Enough to cut names that are written in simplified characters. */
const plainFold = createFold(new Map());

export const letterFileName = (letter: string) => `names/${letter}.bin`;

/**
 * Makes the file of all names that begin with a letter: how their characters are read; then of each entry facet, id,
 * name, count, and its forms. The form "" is the name. Where a form has traditional characters, its simplified ones
 * follow, else ""; then the places where a character is not read as it mostly is, and its reading there.
 */
export function writeLetterFile(letter: string, entries: readonly NamedEntry[], fold: Fold): IndexFile {
  const readings = readingsIn(entries);
  return writeIndexFile(letterFileName(letter), (into) => {
    writeReadings(into, readings);
    into.number(entries.length);
    for (const { facet, id, name, count, forms } of [...entries].sort(bySound)) {
      into.byte(facets.indexOf(facet));
      into.text(id);
      into.text(name);
      into.number(count);
      into.number(forms.length);
      for (const { text, units } of forms) {
        const simple = simplified(text, fold);
        into.text(text === name ? "" : text);
        into.text(simple === text ? "" : simple);
        const numbers = units.filter(isHan).map((unit) => readings.get(codeOf(unit))?.indexOf(unit.sound) ?? 0);
        const unusual = [...numbers.entries()].filter(([, number]) => number > 0);
        into.number(unusual.length);
        for (const part of unusual.flat()) into.number(part);
      }
    }
  });
}

/** Reads what `writeLetterFile` wrote. */
export function readLetterFile(from: ByteReader): NamedEntry[] {
  const readings = readReadings(from);
  return from.list(() => {
    const facet = from.oneOf(facets);
    const id = from.text();
    const name = from.text();
    const count = from.number();
    const forms = from.list(() => {
      const text = from.text() || name;
      const simple = from.text() || text;
      const unusual = new Map(from.list(() => [from.number(), from.number()] as const));
      const units = unitsOf(simple, plainFold, (code, place) => readings.get(code)?.[unusual.get(place) ?? 0]);
      return { text, key: joinedUnits(units), units };
    });
    return { facet, id, name, count, forms };
  });
}

function simplified(text: string, fold: Fold): string {
  return [...text]
    .map((character) => {
      const folded = fold(character.codePointAt(0) ?? 0);
      return folded.kind === "han" ? folded.text : character;
    })
    .join("");
}

/** How each character of the names is read, the commonest reading first. */
function readingsIn(entries: readonly NamedEntry[]): Readings {
  const counts = new Map<number, Map<string, number>>();
  for (const unit of entries.flatMap(({ forms }) => forms.flatMap(({ units }) => units.filter(isHan)))) {
    const sounds = counts.get(codeOf(unit)) ?? new Map<string, number>();
    counts.set(codeOf(unit), sounds.set(unit.sound, (sounds.get(unit.sound) ?? 0) + 1));
  }
  const commonestFirst = (sounds: ReadonlyMap<string, number>) =>
    [...sounds].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([sound]) => sound);
  return new Map([...counts].map(([code, sounds]) => [code, commonestFirst(sounds)]));
}

/** Names that sound alike stand together and compress well. */
function bySound(a: NamedEntry, b: NamedEntry): number {
  return soundKey(a) < soundKey(b) ? -1 : 1;
}

function soundKey({ forms, id }: NamedEntry): string {
  return `${forms[0]?.units.map(({ sound }) => sound).join(" ")}/${id}`;
}
