import type { Random } from "./random";
import { vocabulary } from "./vocabulary";

/** What one text is about: words that come back in it, as they do in real texts. None of the lists is empty. */
export type Topic = {
  /** What it is filed under. */
  subjects: readonly string[];
  nouns: readonly string[];
  verbs: readonly string[];
  terms: readonly string[];
  /** Names by which the people and institutions of the text are called in it. */
  called: readonly string[];
};

export function topicOf(random: Random, called: readonly string[], subjects: readonly string[]): Topic {
  const { nouns, verbs, terms } = vocabulary();
  const times = <T>(count: number, one: () => T) => Array.from({ length: count }, one);
  return {
    subjects,
    nouns: [
      ...subjects,
      ...times(8, () => nouns.pick(random)),
      // The whole vocabulary, its rare half too: what a text is about is rarely a common word.
      ...times(6, () => random.pick(nouns.items)),
    ],
    verbs: times(6, () => verbs.pick(random)),
    terms: [...times(2, () => terms.pick(random)), random.pick(terms.items)],
    called,
  };
}
