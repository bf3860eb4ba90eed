import type { Match } from "./match";
import { both, degree, hasSome, noMatch } from "./match";
import { connecting, matchHan, piecesOf } from "./matchHan";
import { matchNames, matchWord, someNames } from "./matchWord";
import type { Clause } from "./parseQuery";
import { parseQuery } from "./parseQuery";
import type { QueryMatch } from "./queryMatch";
import { joinedWord } from "./runs";
import type { SearchIndex } from "./searchIndex";
import { verifyExact } from "./verifyExact";

/** An article of a partial answer has at least this share of what the best one has. */
const partialShare = 0.3;

/**
 * Matches what was typed against all articles. What none has may be the pinyin of one name in several words (`jin
 * junfei`); else the best of those with a part of it are given.
 */
export async function matchQuery(index: SearchIndex, text: string): Promise<QueryMatch> {
  const isPlain = parseQuery(text, index.fold).every(({ exact, excluded }) => !exact && !excluded);
  // What must be in one piece, or must not be there, cannot wait until nothing is found.
  if (!isPlain) await index.learnTraditional();
  const { fold } = index;
  const first = await matchText(index, text);
  if (!first.match || hasSome(first.match)) return first;
  // No text has a traditional character after folding, so a query with one finds nothing until they are known.
  await index.learnTraditional();
  const again = index.fold === fold ? first : await matchText(index, text);
  if (!again.match || hasSome(again.match)) return again;
  const names = isPlain ? await someNames(index, text) : [];
  if (names.length > 0) return { ...again, match: await matchNames(index, names), readAs: [{ typed: text, names }] };
  const match = partialMatch(again.match);
  return { ...again, match, partial: hasSome(match) };
}

async function matchText(index: SearchIndex, text: string): Promise<QueryMatch> {
  const clauses = parseQuery(text, index.fold);
  if (clauses.length === 0) {
    // Signs alone are in no article; nothing at all is asked of every one.
    const match = text.trim() === "" ? undefined : noMatch(index.count);
    return { clauses, match, partial: false, readAs: [] };
  }
  return verifyExact(index, await matchClauses(index, clauses));
}

async function matchClauses(index: SearchIndex, clauses: Clause[]): Promise<QueryMatch> {
  const found = await Promise.all(clauses.map((clause) => matchClause(index, clause)));
  const wanted = found.filter((_it, at) => !clauses[at]?.excluded);
  const unwanted = found.filter((_it, at) => clauses[at]?.excluded);
  const readAs = wanted.flatMap((it) => it.readAs);
  const asked = wanted.length > 0 ? wanted.map(({ match }) => match).reduce(both) : everything(index.count);
  const left = unwanted.reduce((match, { match: { degrees } }) => without(match, degrees), asked);
  return { clauses, match: left, partial: false, readAs };
}

async function matchClause(index: SearchIndex, clause: Clause) {
  const readAs: QueryMatch["readAs"] = [];
  const matches = clause.runs.map(async (run): Promise<Match> => {
    if (run.kind === "han") {
      const pieces = await Promise.all(piecesOf(run.codes).map((codes) => matchHan(index, codes)));
      return pieces.reduce(both);
    }
    const { match, names } = await matchWord(index, run, !clause.exact && !clause.excluded);
    if (names.length > 0) readAs.push({ typed: joinedWord(run), names });
    return match;
  });
  const all = await Promise.all(matches);
  const parts = all.filter((_it, at) => !isConnecting(clause, at));
  const match = (parts.length > 0 ? parts : all).reduce(both);
  return { match: clause.exact || clause.excluded ? onlyPieces(match) : match, readAs };
}

/** A single joining character between words (TNF-α与IL-6) is not looked for by itself, unless in quotation marks. */
function isConnecting({ runs, exact }: Clause, at: number): boolean {
  const run = runs[at];
  const [code] = run?.kind === "han" && run.codes.length === 1 ? run.codes : [];
  return !exact && code !== undefined && connecting.has(code);
}

function onlyPieces({ scores, degrees }: Match): Match {
  return { scores, degrees: degrees.map((known) => (known >= degree.piece ? known : degree.none)) };
}

function everything(total: number): Match {
  const { scores, degrees } = noMatch(total);
  return { scores, degrees: degrees.fill(degree.whole) };
}

function without({ scores, degrees }: Match, unwanted: Uint8Array): Match {
  return {
    scores: scores.map((score, at) => (unwanted[at] ? 0 : score)),
    degrees: degrees.map((known, at) => (unwanted[at] ? degree.none : known)),
  };
}

function partialMatch({ scores }: Match): Match {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const least = best * partialShare;
  return { scores, degrees: Uint8Array.from(scores, (score) => (score > 0 && score >= least ? degree.whole : 0)) };
}
