/** The text of one published article, from its record and not from any index. */
export type BenchArticle = {
  slug: string;
  title: string;
  /** Plain text, blocks divided by line feeds; empty for a withdrawn article. */
  body: string;
  /** What its page shows besides: kicker, subtitle, summary, names of what it is filed under, works, sources. */
  more: readonly string[];
};

/** A tag, institution or person and the articles that are found by it, as slugs. */
export type BenchName = {
  facet: "tags" | "institutions" | "people";
  name: string;
  /** Synonyms, aliases and former names. */
  others: readonly string[];
  /** Articles that state it in their own record. */
  stated: readonly string[];
  /** Articles that its page lists: those of narrower tags and of an institution's parts too. */
  listed: readonly string[];
};

/** What queries are made from. Texts are read one by one: an archive of 100,000 does not fit into memory at ease. */
export type BenchArchive = {
  count: number;
  /** @param position from 0 to `count` - 1, newest first */
  article: (position: number) => BenchArticle;
  names: readonly BenchName[];
};
