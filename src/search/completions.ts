import type { NameFiles } from "./nameLookup";
import { keyOf } from "./soundedForm";
import type { WordCount } from "./vocabularyFile";
import { readVocabularyFile, vocabularyFileName } from "./vocabularyFile";

/** The words of the archive that begin with at least 2 characters, those in most articles first. */
export async function completions(files: NameFiles, prefix: string, most: number): Promise<string[]> {
  const key = keyOf(prefix, files.fold);
  if (key.length < 2) return [];
  return (await loadWords(files, key))
    .filter(([word]) => word.startsWith(key))
    .sort(([, many], [, more]) => more - many)
    .slice(0, most)
    .map(([word]) => word);
}

/** All words that begin as this one does. */
export function loadWords(files: NameFiles, word: string): Promise<WordCount[]> {
  return files.file(vocabularyFileName(word), readVocabularyFile);
}
