import type { ArticleSummary, Figure, Milestone, Notice, Work } from "./article";
import type { Facet } from "./href";
import type { Institution, Person, Publication, Site, Tag } from "./registry";
import type { YearTally } from "./tally";

/** The articles of one list, newest first, as positions in `Archive.articles`. */
export type ArticleList = {
  articles: number[];
  /** What else its articles are filed under. */
  neighbours: Neighbours;
  /** How its articles spread over years and research stages, oldest year first. */
  years: YearTally[];
};

/**
 * For each facet the ids that most articles of one list state, each with how many of this list's
 * articles do: most first, then by id. Kinds and stages stand in their own order, years newest first.
 */
export type Neighbours = Record<Facet, [id: string, count: number][]>;

/** A fact and the article that states it. */
export type Stated<T> = T & { slug: string };

export type OwnerFacts = {
  figures: Stated<Figure>[];
  /** Positions in `Archive.milestones`, oldest first: a milestone of ten owners is kept once. */
  milestones: number[];
  works: Stated<Work>[];
};

export type PublicNotice = Notice & { slug: string; title: string; type: "correction" | "retraction" | "withdrawal" };

/**
 * Everything that is published, indexed once. Holds summaries and no bodies, so that each of the
 * processes that render pages can keep a whole archive of 100,000 articles.
 */
export type Archive = {
  site: Site;
  /** Newest first; `ArticleList` refers to positions in it. */
  articles: ArticleSummary[];
  positions: Map<string, number>;
  /** Position of the article that `site.yml` chooses to lead the front page, if that one is published. */
  lead?: number | undefined;
  tags: Map<string, Tag>;
  institutions: Map<string, Institution>;
  people: Map<string, Person>;
  publications: Map<string, Publication>;
  /** All articles. */
  whole: ArticleList;
  /** A tag's list includes its narrower tags, an institution's its parts. */
  lists: Record<Facet, Map<string, ArticleList>>;
  /** Ids one level down. */
  narrower: Map<string, string[]>;
  parts: Map<string, string[]>;
  /** Ids of the people with a post at an institution. */
  staff: Map<string, string[]>;
  /**
   * Every milestone that an article states which is neither withdrawn nor retracted, once, oldest first: by the
   * start of the date's period, the longer period first, then by slug, then as the record has them.
   */
  milestones: Stated<Milestone>[];
  /** Facts by the person or institution they are about. */
  facts: Map<string, OwnerFacts>;
  /** Corrections, retractions and withdrawals, newest first. */
  notices: PublicNotice[];
};
