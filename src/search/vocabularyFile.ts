import type { ByteReader } from "./byteReader";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";

/** A word that is not Chinese and the number of articles that have it. */
export type WordCount = readonly [word: string, count: number];

/** The first characters of words that have a file of their own; all other words are in the last one. */
export const vocabularyStarts = [..."abcdefghijklmnopqrstuvwxyz0123456789_"];

export function vocabularyFileName(word: string): string {
  const start = word.charAt(0);
  return `vocabulary/${/[a-z0-9]/.test(start) ? start : "_"}.bin`;
}

/** Makes a file of words, sorted: of each how much it has in common with the one before, the rest, and its count. */
export function writeVocabularyFile(name: string, words: readonly WordCount[]): IndexFile {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return writeIndexFile(name, (into) => {
    into.number(sorted.length);
    let last = "";
    for (const [word, count] of sorted) {
      const shared = sharedLength(last, word);
      into.number(shared);
      into.text(word.slice(shared));
      into.number(count);
      last = word;
    }
  });
}

export function readVocabularyFile(from: ByteReader): WordCount[] {
  let word = "";
  return from.list(() => {
    word = word.slice(0, from.number()) + from.text();
    return [word, from.number()] as const;
  });
}

/** How many UTF-16 units two words have in common at their beginning, whole characters only. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  const isCut = /[\ud800-\udbff]/.test(a.charAt(length - 1));
  return isCut ? length - 1 : length;
}
