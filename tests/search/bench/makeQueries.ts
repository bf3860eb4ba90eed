import type { ArticleClass, Drawn } from "./articleQueries";
import { articleClasses, drawQueries } from "./articleQueries";
import type { BenchArchive } from "./benchArchive";
import { latinKey } from "./latinWords";
import type { PinyinOf } from "./nameQueries";
import { nameClasses } from "./nameQueries";
import type { Query, QueryClass } from "./query";
import { shown } from "./query";
import type { Scan } from "./scanArchive";
import { scanArchive } from "./scanArchive";

export type QueryOptions = {
  /** Queries of each kind, where the archive has so many. */
  count: number;
  seed: number;
  toTraditional: (text: string) => string;
  pinyinOf: PinyinOf;
};

/** The queries of one run: the same for the same archive and seed, and the same for every engine. */
export function makeQueries(
  archive: BenchArchive,
  { count, seed, toTraditional, pinyinOf }: QueryOptions,
): QueryClass[] {
  const drawn = articleClasses(toTraditional).map((kind, index) => ({
    kind,
    queries: drawQueries(archive, kind, count, seed + index),
  }));
  const textsOf = (among: ArticleClass["among"]) =>
    drawn.filter(({ kind }) => kind.among === among).flatMap(({ queries }) => queries.map(({ text }) => text));
  const scan = scanArchive(archive, {
    title: textsOf("title"),
    body: textsOf("body"),
    words: textsOf("word").map(latinKey),
  });
  const byText = drawn.map(({ kind, queries }) => ({
    name: kind.name,
    queries: queries.map((query) => known(query, kind, scan)),
  }));
  return [...byText, ...nameClasses(archive.names, pinyinOf, count, seed + drawn.length)];
}

function known({ text, slug }: Drawn, { among }: ArticleClass, scan: Scan): Query {
  if (among === "word") {
    const relevant = scan.words.get(latinKey(text)) ?? new Set([slug]);
    return { text, relevant, needed: Math.min(shown, relevant.size) };
  }
  return { text, relevant: new Set([slug]), needed: 1, alike: among && scan[among].get(text) };
}
