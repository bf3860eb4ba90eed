import { loadWords } from "./completions";
import type { Correction } from "./correction";
import { byLikelihood } from "./correction";
import { editCost } from "./editCost";
import { fullSounds } from "./matchSounds";
import type { NameFiles } from "./nameLookup";
import { lettersFor, loadLetters, loadStarts } from "./nameLookup";
import { isHan } from "./soundedForm";
import type { TypedPart } from "./typedParts";
import type { WordCount } from "./vocabularyFile";

/** So many unknown words are looked up at most, and so many corrections of each are kept. */
const mostWords = 8;
const mostEach = 3;
/** From so many letters on a word may be the pinyin of a name. */
const shortestPinyin = 5;

/**
 * Words of the archive, and names by their pinyin, that are nearest to the typed words that it does not have: with
 * one edit, from 6 letters on two. The first letter must be right.
 */
export async function correctWords(files: NameFiles, parts: readonly TypedPart[]): Promise<Correction[]> {
  const words = parts.filter(({ text, isHan: typedHan }) => !typedHan && /^[^\d]{3,30}$/.test(text));
  return (await Promise.all(words.slice(0, mostWords).map((word) => correctWord(files, word)))).flat();
}

async function correctWord(files: NameFiles, { text, from, to }: TypedPart): Promise<Correction[]> {
  const words = await loadWords(files, text);
  if (words.some(([word]) => word === text)) return [];
  const typed = [...text];
  const limit = typed.length < 6 ? 1 : 2;
  const near = [...words.map(named), ...(await pinyinNames(files, text))].flatMap(({ spelled, name, count }) => {
    if (Math.abs(spelled.length - text.length) > limit) return [];
    const cost = editCost(typed, [...spelled], differ);
    return cost <= limit ? [{ from, to, text: name, cost, length: 1, count }] : [];
  });
  return near.sort(byLikelihood).slice(0, mostEach);
}

type Spelled = { spelled: string; name: string; count: number };

function named([word, count]: WordCount): Spelled {
  return { spelled: word, name: word, count };
}

async function pinyinNames(files: NameFiles, text: string): Promise<Spelled[]> {
  if (text.length < shortestPinyin) return [];
  const entries = await loadLetters(files, lettersFor(await loadStarts(files), text));
  return entries.flatMap(({ forms, count }) =>
    forms
      .filter(({ units }) => units.some(isHan))
      .map((form) => ({ spelled: fullSounds(form.units), name: form.text, count })),
  );
}

function differ(a: string, b: string): number {
  return a === b ? 0 : 1;
}
