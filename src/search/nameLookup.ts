import type { NamedEntry } from "./letterFile";
import { letterFileName, readLetterFile } from "./letterFile";
import type { NameStarts } from "./nameStarts";
import { nameStartsName, readNameStarts } from "./nameStarts";
import type { SearchIndex } from "./searchIndex";
import { letterOf, startsWithHan } from "./soundedForm";

/** What names and words are looked up in. */
export type NameFiles = Pick<SearchIndex, "file" | "fold">;

export function loadStarts(files: NameFiles): Promise<NameStarts> {
  return files.file(nameStartsName, readNameStarts);
}

/** The letters whose files have names that begin with a folded text's first character. */
export function lettersFor(starts: NameStarts, key: string): string[] {
  const code = key.codePointAt(0) ?? 0;
  if (startsWithHan(key)) return [...starts].filter(([, codes]) => codes.has(code)).map(([letter]) => letter);
  const letter = letterOf(key);
  return starts.has(letter) ? [letter] : [];
}

/** All entries that have a name with one of these letters; in each file once. */
export async function loadLetters(files: NameFiles, letters: readonly string[]): Promise<NamedEntry[]> {
  const load = (letter: string) => files.file(letterFileName(letter), readLetterFile);
  return (await Promise.all(letters.map(load))).flat();
}
