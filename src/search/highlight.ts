import type { Piece } from "./answer";
import type { Fold } from "./fold";
import { pairsOf } from "./matchHan";
import type { Clause } from "./parseQuery";
import type { HanRun, WordRun } from "./runs";
import { hanText, joinedWord, runsOf, shortWord } from "./runs";

/**
 * What is marked in texts: pairs of characters, single characters that were asked for by themselves, Han characters in
 * quotation marks as they stand, beginnings of words.
 */
export type Targets = { han: ReadonlySet<string>; phrases: readonly string[]; words: readonly string[] };

/** A place in a text (UTF-16 units, end excluded) and what of the query it is. */
export type Hit = { from: number; to: number; target: string };

export function targetsOf(clauses: readonly Clause[]): Targets {
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const runs = wanted.flatMap((clause) => clause.runs);
  const hanOf = (exact: boolean) =>
    wanted.flatMap((clause) => (clause.exact === exact ? clause.runs.filter((run) => run.kind === "han") : []));
  return {
    han: new Set(hanOf(false).flatMap(({ codes }) => hanTargets(codes))),
    phrases: hanOf(true).map(hanText),
    words: [...new Set(runs.flatMap((run) => (run.kind === "word" ? wordTargets(run) : [])))],
  };
}

/** Marks names in the place of the words that were read as their pinyin. */
export function withNames(
  { han, phrases, words }: Targets,
  typed: string,
  names: readonly Clause[],
  fold: Fold,
): Targets {
  const read = runsOf(typed, fold).flatMap((run) => (run.kind === "word" ? wordTargets(run) : []));
  return {
    han: new Set([...han, ...targetsOf(names).han]),
    phrases,
    words: words.filter((word) => !read.includes(word)),
  };
}

function hanTargets(codes: readonly number[]): string[] {
  return codes.length === 1 ? [String.fromCodePoint(...codes)] : pairsOf(codes);
}

function wordTargets(run: WordRun): string[] {
  return [joinedWord(run), ...(run.parts.length > 1 ? run.parts.map(({ text }) => text) : [])];
}

/** Whether texts together have everything that was asked for. */
export function haveAll(texts: readonly string[], targets: Targets, fold: Fold): boolean {
  const found = new Set(texts.flatMap((text) => hitsIn(text, targets, fold).map(({ target }) => target)));
  // The parts of a joined word are found with it.
  const hasWord = (word: string) => [...found].some((target) => target.includes(word));
  return [...targets.han, ...targets.phrases].every((target) => found.has(target)) && targets.words.every(hasWord);
}

/** Where a text has what was asked for, in order. */
export function hitsIn(text: string, { han, phrases, words }: Targets, fold: Fold): Hit[] {
  return runsOf(text, fold).flatMap((run) => (run.kind === "han" ? hanHits(run, han, phrases) : wordHits(run, words)));
}

function hanHits({ codes, from, to }: HanRun, targets: ReadonlySet<string>, phrases: readonly string[]): Hit[] {
  return codes.flatMap((code, at) => {
    const [start, next] = [from[at] ?? 0, codes[at + 1]];
    const phrase = phrases.find((it) => isAt(it, codes, at));
    if (phrase !== undefined) return [{ from: start, to: to[at + [...phrase].length - 1] ?? start, target: phrase }];
    const single = String.fromCodePoint(code);
    const pair = next === undefined ? "" : single + String.fromCodePoint(next);
    if (targets.has(pair)) return [{ from: start, to: to[at + 1] ?? start, target: pair }];
    return targets.has(single) ? [{ from: start, to: to[at] ?? start, target: single }] : [];
  });
}

function isAt(phrase: string, codes: readonly number[], at: number): boolean {
  return [...phrase].every((character, place) => character.codePointAt(0) === codes[at + place]);
}

function wordHits(run: WordRun, targets: readonly string[]): Hit[] {
  const begins = (word: string) =>
    targets.find((target) => (target.length > 1 ? word.startsWith(target) : word === target));
  const whole = begins(joinedWord(run)) ?? begins(shortWord(run));
  const [first, last] = [run.parts[0], run.parts.at(-1)];
  if (whole !== undefined && first && last) return [{ from: first.from, to: last.to, target: whole }];
  return run.parts.flatMap(({ text, from, to }) => {
    const target = begins(text);
    return target === undefined ? [] : [{ from, to, target }];
  });
}

/** Cuts a text at the edges of its hits. */
export function markHits(text: string, targets: Targets, fold: Fold): Piece[] {
  return piecesWith(text, hitsIn(text, targets, fold));
}

/** @param hits in order; they may overlap */
export function piecesWith(text: string, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (end: number, hit: boolean, at: number) => {
    if (end <= at) return at;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += text.slice(at, end);
    else pieces.push({ text: text.slice(at, end), hit });
    return end;
  };
  let at = 0;
  for (const { from, to } of hits) {
    at = add(from, false, at);
    at = add(to, true, at);
  }
  add(text.length, false, at);
  return pieces;
}
