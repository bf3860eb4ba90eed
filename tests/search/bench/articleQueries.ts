import { Random } from "../../corpus/random";
import type { BenchArchive, BenchArticle } from "./benchArchive";
import { latinVariants, latinWords } from "./latinWords";
import { anyPiece, twoPieces, twoWords } from "./pieces";

/** A query drawn from one article, before the others have been looked through for the same. */
export type Drawn = { text: string; slug: string };

/** A kind of query that is drawn from an article's text. */
export type ArticleClass = {
  name: string;
  draw: (random: Random, article: BenchArticle) => string | undefined;
  /**
   * Where articles that have the same are counted: in titles, or for `body` in all their texts. `word` for a Latin word, which
   * every article that has it answers. Undefined where nothing is counted.
   */
  among?: "title" | "body" | "word" | undefined;
};

/** @param toTraditional Simplified to Traditional characters */
export function articleClasses(toTraditional: (text: string) => string): ArticleClass[] {
  return [
    { name: "whole title", draw: (_random, { title }) => title },
    { name: "4 of a title", draw: (random, { title }) => anyPiece(random, title, 4), among: "title" },
    { name: "4 of a body", draw: (random, { body }) => anyPiece(random, body, 4), among: "body" },
    { name: "6 of a body", draw: (random, { body }) => anyPiece(random, body, 6), among: "body" },
    { name: "2 pieces of a title", draw: (random, { title }) => twoPieces(random, title), among: "title" },
    { name: "2 pieces of a body", draw: (random, { body }) => twoPieces(random, body), among: "body" },
    { name: "2 words of a body", draw: (random, { body }) => twoWords(random, body), among: "body" },
    { name: "4 of a title, Traditional", draw: (random, { title }) => traditionalPiece(random, title, toTraditional) },
    { name: "Latin or Greek word", draw: (random, article) => latinWord(random, article), among: "word" },
    { name: "its variants", draw: latinVariant, among: "word" },
  ];
}

/** Draws different queries of one kind, each from an article taken at random. */
export function drawQueries(archive: BenchArchive, kind: ArticleClass, count: number, seed: number): Drawn[] {
  const random = new Random(seed);
  const drawn = new Map<string, Drawn>();
  // A small archive, or one without Latin words, has fewer than are asked for.
  for (let tries = 0; tries < count * 10 && drawn.size < count && archive.count > 0; tries++) {
    const article = archive.article(random.between(0, archive.count - 1));
    const text = kind.draw(random, article);
    if (text !== undefined && !drawn.has(text)) drawn.set(text, { text, slug: article.slug });
  }
  return [...drawn.values()];
}

/** A piece that Traditional characters write differently; others would ask the same again. */
function traditionalPiece(random: Random, title: string, toTraditional: (text: string) => string): string | undefined {
  const piece = anyPiece(random, title, 4);
  const traditional = piece && toTraditional(piece);
  return traditional === piece ? undefined : traditional;
}

function latinWord(random: Random, { title, body }: BenchArticle): string | undefined {
  const words = [...new Set(latinWords(`${title}\n${body}`))];
  return words.length === 0 ? undefined : random.pick(words);
}

function latinVariant(random: Random, article: BenchArticle): string | undefined {
  const word = latinWord(random, article);
  const variants = word === undefined ? [] : latinVariants(word);
  return variants.length === 0 ? undefined : random.pick(variants);
}
