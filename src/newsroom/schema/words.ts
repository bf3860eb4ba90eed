import { z } from "zod";
import { guideWords } from "#language/zh/guideWords";

/** Ids by the Chinese words that the guide's tables have for them. */
export type Words = ReadonlyMap<string, string>;

const wordsOf = (...tables: Readonly<Record<string, string>>[]): Words =>
  new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([id, words]) => words.split("、").map((word) => [word, id] as const)),
    ),
  );

export const words = {
  kinds: wordsOf(guideWords.kinds),
  stages: wordsOf(guideWords.stages),
  workTypes: wordsOf(guideWords.workTypes),
  publicationTypes: wordsOf(guideWords.publicationTypes),
  institutionTypes: wordsOf(guideWords.institutionTypes, guideWords.institutionTypesInGuide),
  ai: wordsOf(guideWords.ai),
};

/** The id that a value means: itself, or that of its word. */
export function idOfWord(known: Words, value: string): string {
  const word = value.trim();
  return known.get(word) ?? word;
}

/** One of a table's ids, or the table's word for it. */
export const oneOf = <const Id extends string>(ids: readonly Id[], known: Words) =>
  z
    .string()
    .transform((value) => idOfWord(known, value))
    .pipe(z.enum(ids));

export const ai = oneOf(["assisted", "none"], words.ai);
