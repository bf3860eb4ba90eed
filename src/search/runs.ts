import type { Fold, Folded } from "./fold";

/** Characters that follow one another, folded, each with its place in the text (UTF-16 units, end excluded). */
export type HanRun = { kind: "han"; codes: number[]; from: number[]; to: number[] };

/** `short` has of each Greek letter only the first of its name: `k` for κ. */
export type WordPart = { text: string; short: string; from: number; to: number };

/** One word, or several that a hyphen or a change of alphabet joins: `TNF-α` has the parts `tnf` and `alpha`. */
export type WordRun = { kind: "word"; parts: WordPart[] };

export type Run = HanRun | WordRun;

/**
 * Cuts a text into what search knows of it: runs of Han characters and words. Everything else only divides them.
 * There is no dictionary, so that a query and a text are always cut alike.
 */
export function runsOf(text: string, fold: Fold): Run[] {
  const runs: Run[] = [];
  /** What a hyphen left open: the next word belongs to the same run. */
  let joined = false;
  let last: Folded["kind"] = "gap";
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const folded = fold(code);
    if (folded.kind !== "mark") {
      const isPoint = folded.kind === "point" && isDigit(text, at - 1, fold) && isDigit(text, end, fold);
      const kind = isPoint ? "latin" : folded.kind;
      if (kind === "han") addHan(runs, folded.code, at, end, last === "han");
      else if (kind === "latin" || kind === "greek")
        addWord(runs, partOf(folded, at, end), last === kind, joined || isWord(last));
      joined = kind === "joiner" && isWord(last);
      last = kind;
    }
    at = end;
  }
  return runs;
}

/** What a run of words is when it is written without its hyphens. */
export function joinedWord({ parts }: WordRun): string {
  return parts.map(({ text }) => text).join("");
}

/** The same with Latin letters for Greek ones, as who has no Greek keyboard writes it: `nfkb` for NF-κB. */
export function shortWord({ parts }: WordRun): string {
  return parts.map(({ short }) => short).join("");
}

function partOf({ kind, text }: Folded, from: number, to: number): WordPart {
  return { text, short: kind === "greek" ? text.slice(0, 1) : text, from, to };
}

/** The characters of a run, however many. */
export function hanText({ codes }: HanRun): string {
  return codes.map((code) => String.fromCodePoint(code)).join("");
}

function isWord(kind: Folded["kind"]): boolean {
  return kind === "latin" || kind === "greek";
}

function isDigit(text: string, at: number, fold: Fold): boolean {
  return at >= 0 && at < text.length && /^\d$/.test(fold(text.charCodeAt(at)).text);
}

function addHan(runs: Run[], code: number, from: number, to: number, continues: boolean): void {
  const run = runs.at(-1);
  if (continues && run?.kind === "han") {
    run.codes.push(code);
    run.from.push(from);
    run.to.push(to);
  } else {
    runs.push({ kind: "han", codes: [code], from: [from], to: [to] });
  }
}

/** Lengthens the last part, adds a part to the last run, or begins a run. */
function addWord(runs: Run[], part: WordPart, continues: boolean, joins: boolean): void {
  const run = runs.at(-1);
  const before = run?.kind === "word" ? run.parts.at(-1) : undefined;
  if (continues && before) {
    before.text += part.text;
    before.short += part.short;
    before.to = part.to;
  } else if (joins && run?.kind === "word") {
    run.parts.push(part);
  } else {
    runs.push({ kind: "word", parts: [part] });
  }
}
