import * as common from "./commonWords";
import * as grammar from "./grammar";
import { respelt } from "./latinTerms";
import type { Random } from "./random";
import type { Topic } from "./topic";
import { vocabulary } from "./vocabulary";
import { Zipf } from "./zipf";

/** Slots and the text between them. */
type Pattern = readonly string[];

const read = (pattern: string): Pattern => pattern.match(/[A-Z]|[^A-Z]+/g) ?? [];
const patternsOf = (list: readonly string[], offset: number) => new Zipf(list.map(read), offset);

const patterns = {
  subjects: patternsOf(grammar.subjects, 3),
  objects: patternsOf(grammar.objects, 4),
  predicates: patternsOf(grammar.predicates, 8),
  openings: patternsOf(grammar.openings, 1),
  places: patternsOf(grammar.places, 3),
};
const groups = new Zipf(common.groups, 3);
const connectives = new Zipf(common.connectives, 4);
const times = new Zipf(common.times, 4);
const measures = new Zipf(common.measures, 2);
const sayings = new Zipf(common.sayings, 1);
const smallNumbers = new Zipf([..."一两三四五六七八九十"], 0);

/** Shares of what a writer does now and then. */
const opened = 0.65;
const ownWord = 0.3;
const ownName = 0.45;
const otherSpelling = 0.04;
/** How many phrases may stand in one another; beyond, a word stands for a phrase. */
const deepest = 3;

/** Writes sentences about one topic: they mean nothing, but have the words of the language in its proportions. */
export class Prose {
  private depth = 0;

  constructor(
    private readonly random: Random,
    private readonly topic: Topic,
  ) {}

  /** One sentence with its full stop. */
  sentence(): string {
    if (this.random.chance(0.08)) return this.quotation();
    return (
      this.clauses(this.random.pick([1, 2, 2, 2, 3, 3, 4])) +
      this.random.pick([..."。。。。。。。。。。。。。。。。。。？！"])
    );
  }

  sentences(count: number): string {
    return Array.from({ length: count }, () => this.sentence()).join("");
  }

  /** A paragraph of at least so many characters. */
  paragraph(length: number): string {
    let text = "";
    while (text.length < length) text += this.sentence();
    return text;
  }

  clause(): string {
    const opening = this.random.chance(opened) ? this.expand(patterns.openings.pick(this.random)) : "";
    return opening + this.core();
  }

  /** A phrase by a pattern of the grammar. */
  phrase(pattern: string): string {
    return this.expand(read(pattern));
  }

  /** Subject and predicate; half of the clauses after the first go on with the same subject. */
  private core(withSubject = true): string {
    const subject = withSubject ? this.expand(patterns.subjects.pick(this.random)) : "";
    const adverb = this.random.chance(0.3) ? this.slot("D") : "";
    return subject + adverb + this.expand(patterns.predicates.pick(this.random));
  }

  private clauses(count: number): string {
    let text = this.clause();
    for (let more = 1; more < count; more++) {
      text += this.random.chance(0.06) ? "；" : "，";
      text += this.core(this.random.chance(0.5));
    }
    return text;
  }

  private quotation(): string {
    const said = this.clauses(this.random.between(1, 3));
    const { random } = this;
    if (random.chance(0.6)) return `${this.slot("W")}${sayings.pick(random)}，“${said}。”`;
    return `“${said}。”${this.slot("W")}${sayings.pick(random)}。`;
  }

  private expand(pattern: Pattern): string {
    this.depth++;
    let text = "";
    for (const part of pattern) text += part.length === 1 ? this.slot(part) : part;
    this.depth--;
    return text;
  }

  /** What stands for a slot; a character that is none stands for itself. */
  private slot(letter: string): string {
    return this.slots[letter]?.() ?? letter;
  }

  private readonly slots: Record<string, () => string> = {
    N: () => this.noun(),
    O: () => this.nested(patterns.objects),
    L: () => this.nested(patterns.places),
    V: () => this.verb(),
    A: () => vocabulary().adjectives.pick(this.random),
    D: () => vocabulary().adverbs.pick(this.random),
    T: () => this.time(),
    W: () => (this.random.chance(ownName) ? this.random.pick(this.topic.called) : groups.pick(this.random)),
    K: () => this.random.pick(this.topic.subjects),
    C: () => connectives.pick(this.random),
    G: () => this.term(),
    M: () => this.amount() + measures.pick(this.random),
    P: () => `${this.random.between(0, 99)}${this.random.chance(0.5) ? `.${this.random.between(1, 9)}` : ""}%`,
    F: () => this.amount(),
  };

  private nested(list: Zipf<Pattern>): string {
    return this.depth > deepest ? this.noun() : this.expand(list.pick(this.random));
  }

  private verb(): string {
    const { random, topic } = this;
    return random.chance(ownWord / 2) ? random.pick(topic.verbs) : vocabulary().verbs.pick(random);
  }

  private noun(): string {
    const { random, topic } = this;
    if (random.chance(ownWord)) return random.pick(topic.nouns);
    return random.chance(0.02) ? this.term() : vocabulary().nouns.pick(random);
  }

  private term(): string {
    const { random, topic } = this;
    const term = random.chance(0.7) ? random.pick(topic.terms) : vocabulary().terms.pick(random);
    return random.chance(otherSpelling) ? respelt(random, term) : term;
  }

  private time(): string {
    const { random } = this;
    const year = random.between(1990, 2026);
    if (random.chance(0.6)) return times.pick(random);
    return random.pick([
      `${year}年`,
      `${year}年${random.between(1, 12)}月`,
      `${year}年${random.between(1, 12)}月${random.between(1, 28)}日`,
      `${random.between(1, 12)}月${random.between(1, 28)}日`,
    ]);
  }

  private amount(): string {
    const { random } = this;
    if (random.chance(0.45)) return smallNumbers.pick(random);
    const number = Math.ceil(2 / (random.next() + 0.0005));
    return random.pick([
      `${number}`,
      `${number}`,
      `${number}`,
      `${number}余`,
      `${random.between(1, 9)}.${random.between(1, 9)}万`,
    ]);
  }
}
