import type { Status } from "#archive/article";
import type { Kind, Stage } from "#archive/classification";
import type { ArchiveDate } from "#archive/date";

/** A run of text; `hit` where it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** One article found, with all that a row shows of it. */
export type SearchHit = {
  slug: string;
  title: Piece[];
  /** The passage with most of what was searched for; the summary's beginning where only other fields have it. */
  excerpt: Piece[];
  date: ArchiveDate;
  dateNote?: string | undefined;
  kind: Kind;
  stage?: Stage | undefined;
  status?: Status | undefined;
  /** Names of the publications it is taken from. */
  sources: string[];
  institutions: { id: string; name: string }[];
};

export type NameFacet = "tags" | "institutions" | "people";

/** An entry of the archive found by its name: in Chinese, in Latin letters, by pinyin or by initials. */
export type FoundName = {
  facet: NameFacet;
  id: string;
  name: string;
  /** The alias, former name or synonym that was met, if it was not the name. */
  by?: string | undefined;
  /** How many articles its page lists. */
  count: number;
};

export type SearchAnswer = {
  /** Articles found, on all pages. */
  total: number;
  page: number;
  pages: number;
  hits: SearchHit[];
  /** No article has everything that was asked for; these have a part of it. */
  partial: boolean;
  /** Latin words that no article has and that were read as the pinyin of names. */
  readAs: { typed: string; names: FoundName[] }[];
};

/** An entry of a facet and how many of the articles found have it, or would have it if it were chosen instead. */
export type FacetCount = { id: string; name?: string | undefined; count: number; chosen: boolean };

export type YearCount = { year: string; count: number };
