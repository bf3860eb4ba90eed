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

/** Characters of a run that are matched together; the bits of a number are one less than 32. */
const longestPiece = 24;

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
  const total = index.manifest.documents;
  const [single] = codes;
  if (codes.length === 1 && single !== undefined) {
    const [postings] = await readTerms(index, "characters", [String.fromCodePoint(single)]);
    return postings ? matchPairs([postings], [true, true], total) : noMatch(total);
  }
  const free = codes.map((code) => connecting.has(code));
  return matchPairs(await readTerms(index, "pairs", pairsOf(codes)), free, total);
}

/** @param free for each character of the run whether it may be missing */
function matchPairs(pairs: readonly Postings[], free: readonly boolean[], total: number): Match {
  const { scores, degrees } = noMatch(total);
  const present = new Int32Array(total);
  const chain = new Uint8Array(total);
  const titled = new Uint8Array(total);
  pairs.forEach(({ documents, masks, weights }, at) => {
    const share = rarity(documents.length, total) / heaviest;
    const before = (1 << at) - 1;
    documents.forEach((document, posting) => {
      const weight = weights[posting] ?? 0;
      const follows = at === 0 ? 255 : rotated(chain[document] ?? 0);
      chain[document] = present[document] === before ? follows & (masks[posting] ?? 0) : 0;
      present[document] = (present[document] ?? 0) | (1 << at);
      if (weight & inTitle) titled[document] = (titled[document] ?? 0) + 1;
      scores[document] = (scores[document] ?? 0) + share * (weight & heaviest);
    });
  });
  const every = (1 << pairs.length) - 1;
  const needed = free.reduce((bits, isFree, at) => (isFree ? bits : bits | (1 << at)), 0);
  present.forEach((bits, document) => {
    if (bits === 0 || ((bits | (bits << 1)) & needed) !== needed) return;
    const inOne = bits === every && chain[document] !== 0;
    const known = !inOne ? degree.whole : titled[document] === pairs.length ? degree.title : degree.piece;
    degrees[document] = known;
    scores[document] = (scores[document] ?? 0) * (1 + (degreeBonus[known] ?? 0));
  });
  return { scores, degrees };
}

/** Eight bits, each moved one up and the highest down to the lowest. */
function rotated(mask: number): number {
  return ((mask << 1) | (mask >> 7)) & 255;
}
