import type { TooMuch } from "#language/problems";
import type { Finding } from "./finding";
import { WordStops } from "./wordStops";

/*
 * The parsers take longer than in proportion for much markup: 10 kB of "*a_ " in one paragraph take seconds, a list in a
 * list a thousand times over takes minutes. So a text is measured before they see it. These limits lie far above what an
 * article has and keep any text that is let through at about a second.
 */

/** Most marks in one text: `*`, `[`, `<`, `|` and the like, line ends, links without marks, wide gaps. */
const mostMarks = 10_000;

/** Most marks that begin or end emphasis, code or links in one paragraph. */
const mostInParagraph = 1_000;

/** Most lists and quotations in one another. */
const deepest = 30;

/** Every mark by which parsers stop: of a wide gap every space is one. */
const marks = /[*_~`[\]<>&\\|\n]|@|:\/\/|www\.| {5,}|\t+/g;
const inlineMarks = /[*_~`[\]]|<[!?]/g;

/** Parsers stop at every word of Latin letters or digits, gap and exclamation mark too, for a third of the time of a mark. */
const wordsPerMark = 3;

/** Most of both together, words counted as parts of a mark. */
const mostTogether = 13_000;

/** So many words behind a bracket that does not end: for each of them the parser walks back to it. */
const mostBehindBracket = 5_000;
const mostSteps = mostBehindBracket ** 2 / 2;

/** More elements open than this are a nesting, whatever else they are. */
const mostElements = 1000;

/** What ends a paragraph before its line: nothing, a list's item, a heading, a row of a table. */
const beginsBlock = /^[ \t>]*(?:$|[-+*](?:[ \t]|$)|#{1,6}(?:[ \t]|$))/;
const isTableRule = (line: string) => /^[ \t>|:-]+$/.test(line) && line.includes("|") && line.includes("-");

/** Where a text has more markup than can be read in time, or lists and quotations too deep in one another. */
export function findExcess(text: string, firstLine: number): Finding | undefined {
  const found = new Excess(firstLine);
  for (const line of text.split("\n")) {
    found.add(line);
    if (found.finding) return found.finding;
  }
  return undefined;
}

class Excess {
  finding: Finding | undefined;
  private total = 0;
  private inParagraph = 0;
  private inTable = false;
  private readonly stops = new WordStops();
  private elements = 0;
  /** Columns at which the lists begin that are open, as their indentation tells. */
  private readonly open: number[] = [];

  constructor(private line: number) {}

  add(line: string): void {
    const depth = this.depthOf(line);
    this.total += depth + 1;
    for (const [mark] of line.matchAll(marks))
      this.total += mark.startsWith(" ") || mark.startsWith("\t") ? mark.length : 1;
    this.countInParagraph(line);
    this.stops.add(line);
    this.elements += count(line, /<[a-z]/gi) - count(line, /<\//g);
    const detail = this.excess(depth);
    if (detail) this.finding = { line: this.line, column: 1, detail };
    this.line++;
  }

  private excess(depth: number): Finding["detail"] | undefined {
    const words = this.stops.words / wordsPerMark;
    const isFull = this.total > mostMarks || words >= mostMarks || this.total + words > mostTogether;
    const isExcess = isFull || this.inParagraph > mostInParagraph;
    if (depth > deepest || (isExcess && this.elements > mostElements)) return { code: "nestedTooDeep", params: {} };
    if (this.inParagraph > mostInParagraph) return tooMuch("paragraph", mostInParagraph);
    if (this.stops.steps > mostSteps) return tooMuch("bracket", mostBehindBracket);
    if (!isFull) return undefined;
    return words > this.total ? tooMuch("words", mostMarks * wordsPerMark) : tooMuch("text", mostMarks);
  }

  private countInParagraph(line: string): void {
    if (/^[ \t>]*$/.test(line)) this.inTable = false;
    if (beginsBlock.test(line) || (this.inTable && line.includes("|"))) {
      this.inParagraph = 0;
      this.stops.endParagraph();
    }
    if (isTableRule(line)) this.inTable = true;
    this.inParagraph += count(line, inlineMarks);
  }

  private depthOf(line: string): number {
    const [run = "", indent = ""] = /^( *)(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*/.exec(line) ?? [];
    if (run.length === line.length && /^ *[-*][-* ]*$/.test(line)) return 0;
    while ((this.open.at(-1) ?? -1) >= indent.length && line !== "") this.open.pop();
    const began = [...run.matchAll(/[-+*]|\d+[.)]/g)].map(({ index }) => index);
    for (const column of began) this.open.push(column);
    return this.open.length + count(run, />/g);
  }
}

function tooMuch(within: TooMuch, limit: number): Finding["detail"] {
  return { code: "tooMuchMarkup", params: { limit, within } };
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
