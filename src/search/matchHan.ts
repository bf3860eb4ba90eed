import type { Match } from "./match";
import { degree, degreeBonus, noMatch } from "./match";
import type { Postings } from "./postings";
import { heaviest, inTitle } from "./postings";
import { readTerms } from "./readTerms";
import type { SearchIndex } from "./searchIndex";
import { rarity } from "./weigh";

/** Characters that join words and say nothing: 金俊飞的研究 is met by 金俊飞 and 研究. */
export const connecting: ReadonlySet<number> = new Set(
  [..."的了和与及或在是之"].map((character) => character.codePointAt(0) ?? 0),
);

/** Characters of a run that are matched together: there is a bit for each. */
const longestPiece = 24;
/** Longer runs are headlines and sentences: every second pair covers them, and costs half. */
const longestWord = 10;

/** A term of a run, and the place of its first character in it. */
type Placed = { term: string; at: number };

/** Pairs of neighbouring characters. */
export function pairsOf(codes: readonly number[]): string[] {
  return codes.slice(1).map((code, at) => String.fromCodePoint(codes[at] ?? 0, code));
}

/** Divides a long run into pieces that share a character. */
export function piecesOf(codes: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (let from = 0; from === 0 || from < codes.length - 1; from += longestPiece - 1)
    pieces.push(codes.slice(from, from + longestPiece));
  return pieces;
}

/**
 * Matches a run of Han characters. An article has the whole of it if pairs of the run that it has cover every
 * character: 肝癌早期诊断 is met by 肝癌, 早期 and 诊断, wherever they stand, and needs no dictionary to see that.
 */
export async function matchHan(index: SearchIndex, codes: readonly number[]): Promise<Match> {
  const single = codes.length === 1;
  const placed = single ? [{ term: String.fromCodePoint(...codes), at: 0 }] : placedPairs(codes);
  const terms = placed.map(({ term }) => term);
  const postings = await readTerms(index, single ? "characters" : "pairs", terms);
  const needed = codes.reduce((bits, code, at) => (single || connecting.has(code) ? bits : bits | (1 << at)), 0);
  return matchPlaced(placed, postings, needed, index.count);
}

function placedPairs(codes: readonly number[]): Placed[] {
  const pairs = pairsOf(codes).map((term, at) => ({ term, at }));
  if (codes.length <= longestWord) return pairs;
  return pairs.filter(({ at }) => at % 2 === 0 || at === pairs.length - 1);
}

/** @param needed bits of the characters that the terms found in an article must cover */
function matchPlaced(placed: readonly Placed[], found: readonly Postings[], needed: number, total: number): Match {
  const { scores, degrees } = noMatch(total);
  const covered = new Int32Array(total);
  const met = new Uint8Array(total);
  const titled = new Uint8Array(total);
  const chain = new Uint8Array(total).fill(255);
  found.forEach(({ documents, masks, weights }, number) => {
    const at = placed[number]?.at ?? 0;
    const step = at - (placed[number - 1]?.at ?? 0);
    const share = rarity(documents.length, total) / heaviest;
    documents.forEach((document, posting) => {
      const weight = weights[posting] ?? 0;
      // A chain in which a term was missing has not been moved, but then not all terms are met.
      chain[document] = rotated(chain[document] ?? 0, step) & (masks[posting] ?? 0);
      covered[document] = (covered[document] ?? 0) | (3 << at);
      met[document] = (met[document] ?? 0) + 1;
      if (weight & inTitle) titled[document] = (titled[document] ?? 0) + 1;
      scores[document] = (scores[document] ?? 0) + share * (weight & heaviest);
    });
  });
  covered.forEach((bits, document) => {
    if (bits === 0 || (bits & needed) !== needed) return;
    const inOne = met[document] === placed.length && chain[document] !== 0;
    const known = !inOne ? degree.whole : titled[document] === placed.length ? degree.title : degree.piece;
    degrees[document] = known;
    scores[document] = (scores[document] ?? 0) * (1 + (degreeBonus[known] ?? 0));
  });
  return { scores, degrees };
}

/** Eight bits, each moved up by some places and from the highest down to the lowest. */
function rotated(mask: number, places: number): number {
  return ((mask << places) | (mask >> (8 - places))) & 255;
}
