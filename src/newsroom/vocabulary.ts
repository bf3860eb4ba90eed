import type { Tag } from "#archive/registry";
import { Candidates } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Entry } from "./readRegistries";

/** The words that mean a tag: its id, its label, its synonyms. */
export type Vocabulary = {
  /** The tag's id for a word as an editor writes it; Latin letters in any case. */
  idOf: (word: string) => string | undefined;
  nearest: (word: string) => string | undefined;
};

const folded = (word: string) => word.normalize("NFC").toLowerCase();

/** Builds the vocabulary, and reports words that would mean two tags. */
export function buildVocabulary(tags: readonly Entry<Tag>[]): { vocabulary: Vocabulary; problems: Problem[] } {
  const ids = new Map<string, string>();
  const words = new Set<string>();
  const problems: Problem[] = [];
  for (const { path, line, column, id, record } of tags) {
    for (const word of new Set([id, ...(record ? [record.label, ...record.synonyms] : [])])) {
      const other = ids.get(folded(word));
      if (other === undefined) {
        ids.set(folded(word), id);
        words.add(word);
      } else if (other !== id) {
        const detail = { code: "duplicateLabel", params: { label: word, other } } as const;
        problems.push(problemAt(path, "tag", { line, column }, detail));
      }
    }
  }
  const candidates = new Candidates(words);
  const vocabulary = {
    idOf: (word: string) => ids.get(folded(word)),
    nearest: (word: string) => candidates.nearest(word),
  };
  return { vocabulary, problems };
}
