import type { Status } from "#archive/article";
import type { Kind, Stage } from "#archive/classification";
import type { ArchiveDate } from "#archive/date";
import type { NameFacet } from "./answer";

/** The fields of an article that are searched, the weightiest first. */
export const textFields = ["title", "names", "kicker", "subtitle", "summary", "works", "sources", "body"] as const;
export type TextField = (typeof textFields)[number];

/** One published article as the index takes it. A withdrawn one has no text but its title and `names`. */
export type SearchDocument = {
  slug: string;
  date: ArchiveDate;
  dateNote?: string | undefined;
  kind: Kind;
  stage?: Stage | undefined;
  status?: Status | undefined;
  title: string;
  summary: string;
  /** Plain text, blocks divided by line feeds. */
  body: string;
  /**
   * Other texts by which it is found, each by itself. `names` has all names of its institutions, people and tags and of
   * the institutions and tags above them; `works` the titles, containers, numbers and DOIs of works, the texts of
   * milestones and the labels of figures, which its page shows beside them; `sources` titles, subtitles, publications.
   */
  texts: Record<Exclude<TextField, "title" | "summary" | "body">, readonly string[]>;
  /** Ids as the record states them, in its order. */
  tags: readonly string[];
  institutions: readonly string[];
  people: readonly string[];
  publications: readonly string[];
};

/** A tag, institution, person or publication that articles are filed under. */
export type SearchEntry = {
  id: string;
  name: string;
  /** Id of the broader tag or the parent institution, if it is published. */
  above?: string | undefined;
  /** Of an institution. */
  province?: string | undefined;
};

/** A name by which an entry can be found. */
export type EntryNames = {
  facet: NameFacet;
  id: string;
  name: string;
  /** Aliases, former names, synonyms, names in English. */
  others: readonly string[];
  /** How many articles its page lists. */
  count: number;
};

/** Everything that the index is made from: articles newest first, the position of each being its number. */
export type SearchSource = {
  /** How many articles there are; `document` gives each once, in order. */
  count: number;
  document: (position: number) => SearchDocument;
  entries: Record<"tags" | "institutions" | "people" | "publications", readonly SearchEntry[]>;
  names: readonly EntryNames[];
};
