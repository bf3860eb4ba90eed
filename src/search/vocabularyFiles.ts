import type { IndexFile } from "./indexFile";
import type { WordCount } from "./vocabularyFile";
import { vocabularyFileName, vocabularyStarts, writeVocabularyFile } from "./vocabularyFile";

/** A file has at most so many words, so that looking a word up costs little in an archive of any size. */
export const mostWordsInFile = 3000;

/**
 * Makes the files of all words that are not Chinese, by their first characters; every file is made, if only an empty
 * one. Numbers longer than 4 digits are left out, and of very many words those that fewest articles have.
 */
export function* vocabularyFiles(words: Iterable<WordCount>): IterableIterator<IndexFile> {
  const files = new Map<string, WordCount[]>(vocabularyStarts.map((start) => [vocabularyFileName(start), []]));
  for (const word of words) {
    if (!isLongNumber(word[0])) files.get(vocabularyFileName(word[0]))?.push(word);
  }
  for (const [name, inFile] of files) yield writeVocabularyFile(name, commonest(inFile));
}

function isLongNumber(word: string): boolean {
  return /^[\d.]{5,}$/.test(word);
}

function commonest(words: readonly WordCount[]): readonly WordCount[] {
  return [...words].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostWordsInFile);
}
