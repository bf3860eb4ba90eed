import { commonCharacters, frequentCharacters, rareCharacters } from "./characters";
import * as common from "./commonWords";
import { composedTerm, knownTerms } from "./latinTerms";
import * as medical from "./morphemes";
import { Random } from "./random";
import { Zipf } from "./zipf";

/** The words that sentences are made from, each list to be drawn from by Zipf's law. */
export type Vocabulary = {
  nouns: Zipf<string>;
  verbs: Zipf<string>;
  adjectives: Zipf<string>;
  adverbs: Zipf<string>;
  /** In Latin and Greek letters. */
  terms: Zipf<string>;
};

const composedNouns = 14_000;
const composedVerbs = 2_500;
const composedAdjectives = 1_200;
const composedTerms = 4_000;

let made: Vocabulary | undefined;

/** The same for every corpus: seeds differ in what is said, not in the language. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary(new Random(20_26));
  return made;
}

/**
 * Genuine words first; behind them the terms of medicine that a rule makes from its morphemes, mixed
 * with words composed of characters, so that the tail of Zipf's law has thousands of both.
 */
function makeVocabulary(random: Random): Vocabulary {
  const characters = charactersByRank(random);
  const composed = (count: number, lengths: readonly number[]) =>
    Array.from({ length: count }, () => composedWord(random, characters, random.pick(lengths)));
  const terms = shuffled(random, medicalTerms(random));
  const names = composed(composedNouns, [1, 2, 2, 2, 2, 2, 2, 3, 3, 4]);
  // A third of the terms stand before all but a few composed words, so that most of what is said is said in real words.
  const split = Math.floor(terms.length / 3);
  const middle = shuffled(random, [...terms.slice(0, split), ...names.slice(0, split / 3)]);
  const tail = shuffled(random, [...terms.slice(split), ...names.slice(split / 3)]);
  return {
    nouns: listOf([...common.nouns, ...middle, ...tail], 8),
    verbs: listOf([...common.verbs, ...composed(composedVerbs, [1, 2, 2, 2, 2])], 8),
    adjectives: listOf([...common.adjectives, ...composed(composedAdjectives, [1, 2, 2, 2, 4])], 8),
    adverbs: listOf(common.adverbs, 2),
    terms: listOf([...knownTerms, ...Array.from({ length: composedTerms }, () => composedTerm(random))], 6),
  };
}

const listOf = (words: readonly string[], offset: number) => new Zipf([...new Set(words)], offset);

function charactersByRank(random: Random): Zipf<string> {
  const inWords = medicalTerms(random).join("");
  return new Zipf(
    [
      ...new Set([
        ...frequentCharacters,
        ...shuffled(random, [...inWords]).slice(0, 400),
        ...shuffled(random, commonCharacters),
        ...shuffled(random, rareCharacters),
      ]),
    ],
    200,
    { steep: true },
  );
}

function composedWord(random: Random, characters: Zipf<string>, length: number): string {
  return Array.from({ length }, () => characters.pick(random)).join("");
}

function medicalTerms(random: Random): string[] {
  const { organs, disorders, treatments, techniqueManners, techniques, substanceManners, substances } = medical;
  const drug = () =>
    random.some(medical.drugSyllables, random.between(2, 3)).join("") + random.pick(medical.drugEndings);
  return [
    ...crossed(organs, [...disorders, ...treatments]),
    ...crossed(techniqueManners, techniques),
    ...crossed(substanceManners, substances),
    ...medical.wards,
    ...Array.from({ length: 800 }, drug),
  ];
}

function crossed(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((before) => second.map((after) => before + after));
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
