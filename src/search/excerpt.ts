import { excerptOf as beginningOf, ellipsis } from "#language/zh/excerpt";
import type { Piece } from "./answer";
import type { Fold } from "./fold";
import type { Hit, Targets } from "./highlight";
import { hitsIn, piecesWith } from "./highlight";
import type { ReadDocument } from "./readDocuments";

/** UTF-16 units of an excerpt, about two lines of a list; and of what it shows before the first hit. */
const longest = 96;
const lead = 20;

/** Where sentences and clauses end: the next one may begin an excerpt. */
const sentenceEnds = /[。！？!?]\s*/g;
const clauseEnds = /[，；：、;]\s*/g;

/**
 * The passage of summary or body that has most of what was asked for. Where only a name, an alias or a source has it, that
 * and the summary's beginning; where only the title has it, the summary's beginning alone.
 */
export function excerptOf(document: ReadDocument, targets: Targets, fold: Fold): Piece[] {
  const { title, summary, body, others } = document;
  const blocks = [summary, ...body.split("\n")];
  const best = bestOf(blocks, targets, fold);
  if (best.worth > 0) return cut(best);
  const start = beginningOf(blocks.find((block) => block !== "") ?? "", longest);
  const beginning = start === "" ? [] : [{ text: start, hit: false }];
  const other = bestOf(others, targets, fold);
  const isShown = other.worth > 0 && hitsIn(title, targets, fold).length === 0;
  return isShown ? [...cut(other), ...(start === "" ? [] : [between]), ...beginning] : beginning;
}

function bestOf(texts: readonly string[], targets: Targets, fold: Fold): Passage {
  const nothing = { text: "", hits: [], first: 0, worth: 0 };
  return texts
    .map((text) => bestPassage(text, targets, fold))
    .reduce((one, other) => (other.worth > one.worth ? other : one), nothing);
}

type Passage = { text: string; hits: Hit[]; first: number; worth: number };

/** Tries every hit as the first one of an excerpt. */
function bestPassage(text: string, targets: Targets, fold: Fold): Passage {
  const hits = hitsIn(text, targets, fold);
  let best: Passage = { text, hits, first: 0, worth: 0 };
  hits.forEach((hit, first) => {
    let end = first;
    while ((hits[end]?.to ?? Number.POSITIVE_INFINITY) <= hit.from + longest - lead) end++;
    const inside = hits.slice(first, end);
    const worth = worthOf(inside);
    if (worth > best.worth) best = { text, hits, first, worth };
  });
  return best;
}

/** Different things found count, and so does how much of them stands in one piece. */
function worthOf(hits: readonly Hit[]): number {
  let [piece, longestPiece, end] = [0, 0, -1];
  for (const { from, to } of hits) {
    piece = from <= end ? piece + to - end : to - from;
    end = to;
    longestPiece = Math.max(longestPiece, piece);
  }
  return new Set(hits.map(({ target }) => target)).size + longestPiece;
}

function cut({ text, hits, first }: Passage): Piece[] {
  const from = startBefore(text, hits[first]?.from ?? 0);
  const within = hits.filter((hit) => hit.from >= from && hit.to <= from + longest);
  const to = endAfter(text, within.at(-1)?.to ?? from, from + longest);
  const moved = within.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from }));
  const pieces = piecesWith(text.slice(from, to), moved);
  return [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])];
}

const dots: Piece = { text: ellipsis, hit: false };
const between: Piece = { text: " · ", hit: false };

/** The beginning of the sentence that a place stands in, or of a clause before it, if it is near. */
function startBefore(text: string, at: number): number {
  if (at <= lead) return 0;
  const near = text.slice(at - lead, at);
  const end = endsOf(sentenceEnds, near).at(-1) ?? endsOf(clauseEnds, near)[0];
  let start = at - lead + (end ?? 0);
  while (isUnbroken(text, start)) start--;
  return start;
}

/** The last end of a clause between two places, or the latter, or the end of the text. */
function endAfter(text: string, least: number, most: number): number {
  if (most >= text.length) return text.length;
  const near = text.slice(least, most);
  const end = [...endsOf(sentenceEnds, near), ...endsOf(clauseEnds, near)].reduce((last, it) => Math.max(last, it), 0);
  let last = end > near.length / 2 ? least + end : most;
  while (last > least && isUnbroken(text, last)) last--;
  return last;
}

function endsOf(ends: RegExp, text: string): number[] {
  return [...text.matchAll(ends)].map((mark) => mark.index + mark[0].length);
}

const inWord = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}\p{Cs}.,%-]$/u;

/** Whether a cut here would leave a part of a number, of what it counts or of a word: of 1930年 not 30年, and not 年. */
function isUnbroken(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  return /\d/.test(before) || (inWord.test(before) && inWord.test(text[at] ?? ""));
}
