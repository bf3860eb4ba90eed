import { wordTerm } from "./families";
import type { Fold } from "./fold";
import type { HanRun, WordRun } from "./runs";
import { joinedWord, runsOf, shortWord } from "./runs";
import type { SearchDocument, TextField } from "./searchDocument";
import { textFields } from "./searchDocument";
import { TermCollector } from "./termCollector";
import { bodyWeight, fieldWeights } from "./weigh";

/** More than there are Han characters. */
const keyStep = 1 << 17;

/** Gathers what articles are found by: pairs of neighbouring Han characters, single ones, and words. */
export class ArticleTerms {
  /** Han characters, in the order in which they were first met, and their places in it. */
  private readonly codes: number[] = [];
  private readonly numbers: number[] = [];
  readonly pairs = new TermCollector<number>((key) => this.pairText(key));
  readonly characters = new TermCollector<number>((number) => String.fromCodePoint(this.codes[number] ?? 0));
  readonly words = new TermCollector<string>((word) => word);
  private position = 0;
  private weight = 0;
  private titled = false;

  constructor(private readonly fold: Fold) {}

  /** The Han characters that articles have. */
  usedCharacters(): readonly number[] {
    return this.codes;
  }

  add(document: SearchDocument): void {
    this.position = 0;
    for (const field of textFields) {
      this.weight = field === "body" ? bodyWeight(document.body.length) : fieldWeights[field];
      this.titled = field === "title";
      for (const text of textsOf(document, field)) this.addText(text);
    }
    for (const family of [this.pairs, this.characters, this.words]) family.endDocument();
  }

  private addText(text: string): void {
    for (const run of runsOf(text, this.fold)) {
      if (run.kind === "han") this.addHan(run);
      else this.addWords(run);
      // What a mark divides is not neighbouring.
      this.position++;
    }
  }

  private addHan({ codes }: HanRun): void {
    let before = -1;
    for (const code of codes) {
      const number = this.numberOf(code);
      this.characters.add(number, this.position, this.weight, this.titled);
      if (before >= 0) this.pairs.add(before * keyStep + number, this.position - 1, this.weight, this.titled);
      before = number;
      this.position++;
    }
  }

  private addWords(run: WordRun): void {
    const whole = joinedWord(run);
    this.words.add(wordTerm(whole), this.position, this.weight, this.titled);
    const short = shortWord(run);
    if (short !== whole) this.words.add(wordTerm(short), this.position, this.weight, this.titled);
    for (const { text } of run.parts) {
      if (run.parts.length > 1) this.words.add(wordTerm(text), this.position, this.weight, this.titled);
      this.position++;
    }
  }

  private numberOf(code: number): number {
    const known = this.numbers[code];
    if (known !== undefined) return known;
    const number = this.codes.length;
    this.numbers[code] = number;
    this.codes.push(code);
    return number;
  }

  private pairText(key: number): string {
    return String.fromCodePoint(this.codes[Math.floor(key / keyStep)] ?? 0, this.codes[key % keyStep] ?? 0);
  }
}

/** The texts of a field, each by itself. */
export function textsOf(document: SearchDocument, field: TextField): readonly string[] {
  if (field === "title" || field === "summary" || field === "body") return [document[field]];
  return document.texts[field];
}
