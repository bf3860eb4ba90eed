import type { FoundName } from "./answer";
import { completions } from "./completions";
import { facetTerm, wordTerm } from "./families";
import type { Match } from "./match";
import { better, both, degree, degreeBonus, hasSome, noMatch } from "./match";
import { matchHan } from "./matchHan";
import { namesByPinyin } from "./namesByPinyin";
import type { Postings } from "./postings";
import { heaviest, inTitle } from "./postings";
import { readFacetTerm, readTerms } from "./readTerms";
import type { WordRun } from "./runs";
import { joinedWord, runsOf } from "./runs";
import type { SearchIndex } from "./searchIndex";
import { suggestNames } from "./suggestNames";
import { rarity } from "./weigh";

/** Words that a word may be the beginning of. */
const mostCompletions = 12;
/** Names that letters may be the initials of. */
const mostNames = 12;

type WordMatch = { match: Match; names: FoundName[] };

/**
 * Matches a word, or words that a hyphen joins: `TNF-α` is met by `TNFα` and by `TNF` and `α` in different places.
 * If it may guess, a word that no article has is taken for the beginning of one, else for the pinyin or the initials of a name.
 */
export async function matchWord(index: SearchIndex, run: WordRun, mayGuess: boolean): Promise<WordMatch> {
  const whole = joinedWord(run);
  const match = await matchAsWritten(index, run, whole);
  if (!mayGuess || hasSome(match)) return { match, names: [] };
  const longer = await completions(index, whole, mostCompletions);
  if (longer.length > 0) return { match: await matchAny(index, longer), names: [] };
  const names = await someNames(index, whole);
  return { match: await matchNames(index, names), names };
}

/** Names that are read so; else, as somebody may be typing, names that begin so. */
export async function someNames(index: SearchIndex, latin: string): Promise<FoundName[]> {
  const names = await namesByPinyin(index, latin);
  return names.length > 0 || latin.length < 2 ? names.slice(0, mostNames) : suggestNames(index, latin, mostNames);
}

async function matchAsWritten(index: SearchIndex, run: WordRun, whole: string): Promise<Match> {
  const [joined, ...parts] = await readTerms(index, "words", [whole, ...severalParts(run)].map(wordTerm));
  const total = index.count;
  const asOne = joined ? matchTerm(joined, total, degree.piece) : noMatch(total);
  if (parts.length === 0) return asOne;
  const apart = parts.map((postings) => matchTerm(postings, total, degree.whole)).reduce(both);
  return better(asOne, apart);
}

function severalParts({ parts }: WordRun): string[] {
  return parts.length > 1 ? parts.map(({ text }) => text) : [];
}

async function matchAny(index: SearchIndex, words: readonly string[]): Promise<Match> {
  const total = index.count;
  const found = await readTerms(index, "words", words.map(wordTerm));
  return found.map((postings) => matchTerm(postings, total, degree.whole)).reduce(better, noMatch(total));
}

/** The articles that are filed under names, those first that are about them. */
export async function matchNames(index: SearchIndex, names: readonly FoundName[]): Promise<Match> {
  const match = noMatch(index.count);
  const runs = names.flatMap(({ name }) => runsOf(name, index.fold).filter((run) => run.kind === "han"));
  const written = (await Promise.all(runs.map(({ codes }) => matchHan(index, codes)))).reduce(better, match);
  const lists = await Promise.all(names.map(({ facet, id }) => readFacetTerm(index, facetTerm(facet, id))));
  for (const documents of lists) {
    for (const document of documents) {
      match.scores[document] = rarity(documents.length, index.count) + (written.scores[document] ?? 0);
      match.degrees[document] = degree.piece;
    }
  }
  return match;
}

function matchTerm({ documents, weights }: Postings, total: number, known: number): Match {
  const match = noMatch(total);
  const share = rarity(documents.length, total) / heaviest;
  documents.forEach((document, posting) => {
    const weight = weights[posting] ?? 0;
    const own = known === degree.piece && weight & inTitle ? degree.title : known;
    match.degrees[document] = own;
    match.scores[document] = share * (weight & heaviest) * (1 + (degreeBonus[own] ?? 0));
  });
  return match;
}
