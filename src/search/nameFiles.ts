import { commonCharacters } from "./commonCharacters";
import type { Fold, Traditional } from "./fold";
import { createFold } from "./fold";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { Form, NamedEntry } from "./letterFile";
import { writeLetterFile } from "./letterFile";
import type { Lexicon } from "./lexicon";
import { writeNameStarts } from "./nameStarts";
import type { Readings } from "./readings";
import { readingsName, writeReadings } from "./readings";
import { hanText, runsOf } from "./runs";
import type { EntryNames } from "./searchDocument";
import { codeOf, isHan, joinedUnits, letterOf, unitsOf } from "./soundedForm";
import { writeTraditional } from "./writeTraditional";

/**
 * Makes every file by which names are found: by their beginning in characters, pinyin or initials; by how characters
 * sound; by their traditional forms.
 *
 * @param usedCharacters code points of all Han characters of the archive, folded; those of the names may be left out
 */
export function* nameFiles(
  names: readonly EntryNames[],
  lexicon: Lexicon,
  usedCharacters: Iterable<number>,
): IterableIterator<IndexFile> {
  const fold = createFold(lexicon.traditional);
  const entries = names.map((entry) => ({ ...entry, forms: formsOf(entry, lexicon, fold) }));
  const letters = byLetter(entries);
  for (const [letter, inFile] of letters) yield writeLetterFile(letter, inFile, fold);
  yield writeNameStarts(new Map([...letters].map(([letter, inFile]) => [letter, startsOf(inFile)])));
  const used = new Set([...usedCharacters, ...entries.flatMap(({ forms }) => forms.flatMap(charactersOf))]);
  const readings = readingsOf(new Set([...used, ...commonCharacters()]), lexicon);
  yield writeIndexFile(readingsName, (into) => writeReadings(into, readings));
  yield writeTraditional(traditionalOf(used, lexicon.traditional));
}

/** The name and the others with their sounds, without those that are the same to search. */
function formsOf({ facet, name, others }: EntryNames, { pronounce }: Lexicon, fold: Fold): Form[] {
  const forms = new Map<string, Form>();
  for (const text of [name, ...others]) {
    const sounds = runsOf(text, fold).flatMap((run) =>
      run.kind === "han" ? pronounce(hanText(run), facet === "people") : [],
    );
    const units = unitsOf(text, fold, (_, place) => sounds[place]);
    const key = joinedUnits(units);
    if (key !== "" && !forms.has(key)) forms.set(key, { text, key, units });
  }
  return [...forms.values()];
}

/** For each letter, in order, the entries with a form that begins with it, and only those forms. */
function byLetter(entries: readonly NamedEntry[]): Map<string, NamedEntry[]> {
  const letters = new Map<string, NamedEntry[]>();
  for (const entry of entries) {
    const own = new Map<string, Form[]>();
    for (const form of entry.forms) {
      const letter = letterOf(form.units[0]?.sound ?? "");
      own.set(letter, [...(own.get(letter) ?? []), form]);
    }
    for (const [letter, forms] of own) letters.set(letter, [...(letters.get(letter) ?? []), { ...entry, forms }]);
  }
  return new Map([...letters].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function startsOf(entries: readonly NamedEntry[]): Set<number> {
  const first = entries.flatMap(({ forms }) => forms.flatMap(({ units }) => units.slice(0, 1)));
  return new Set(first.filter(isHan).map(codeOf));
}

function charactersOf({ units }: Form): number[] {
  return units.filter(isHan).map(codeOf);
}

function readingsOf(characters: ReadonlySet<number>, { pronounce }: Lexicon): Readings {
  const readings = new Map<number, string[]>();
  for (const code of characters) {
    const character = String.fromCodePoint(code);
    const sounds = new Set([...pronounce(character, false), ...pronounce(character, true)]);
    sounds.delete("");
    if (sounds.size > 0) readings.set(code, [...sounds]);
  }
  return readings;
}

function traditionalOf(used: ReadonlySet<number>, traditional: Traditional): Traditional {
  return new Map([...traditional].filter(([, simplified]) => used.has(simplified)));
}
