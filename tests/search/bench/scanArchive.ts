import type { BenchArchive, BenchArticle } from "./benchArchive";
import { latinKey, latinWords } from "./latinWords";

/** What to look for in every text of an archive. */
export type Sought = {
  /** Queries to count in titles, and in all texts of an article: of those with a space every part must be there. */
  title: readonly string[];
  body: readonly string[];
  /** Keys of Latin words. */
  words: readonly string[];
};

export type Scan = {
  /** How many articles have each query. */
  title: ReadonlyMap<string, number>;
  body: ReadonlyMap<string, number>;
  /** Slugs of the articles that have a word, by its key. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Looks through every article once: by substring, so that no engine's idea of a word comes in. */
export function scanArchive(archive: BenchArchive, sought: Sought): Scan {
  const title = new Counter(sought.title);
  const body = new Counter(sought.body);
  const words = new Map(sought.words.map((key) => [key, new Set<string>()]));
  for (let position = 0; position < archive.count; position++) {
    const article = archive.article(position);
    const whole = allText(article);
    title.look(article.title);
    body.look(whole);
    for (const word of latinWords(whole)) words.get(latinKey(word))?.add(article.slug);
  }
  return { title: title.counts, body: body.counts, words };
}

function allText({ title, body, more }: BenchArticle): string {
  return [title, ...more, body].join("\n");
}

/** Counts in how many texts all parts of each query stand. */
class Counter {
  readonly counts = new Map<string, number>();
  private readonly queries: readonly (readonly [string, readonly string[]])[];
  private readonly parts: ReadonlySet<string>;
  private readonly lengths: readonly number[];

  constructor(queries: readonly string[]) {
    this.queries = [...new Set(queries)].map((query) => [query, query.split(" ")]);
    this.parts = new Set(this.queries.flatMap(([, parts]) => parts));
    this.lengths = [...new Set([...this.parts].map((part) => part.length))];
  }

  /** One look-up for each place of the text is far quicker than one search of it for each of a thousand parts. */
  look(text: string): void {
    const here = new Set<string>();
    for (const length of this.lengths)
      for (let at = 0; at + length <= text.length; at++) {
        const piece = text.slice(at, at + length);
        if (this.parts.has(piece)) here.add(piece);
      }
    for (const [query, parts] of this.queries)
      if (parts.every((part) => here.has(part))) this.counts.set(query, (this.counts.get(query) ?? 0) + 1);
  }
}
