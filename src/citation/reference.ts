import type { ArchiveDate } from "#archive/date";
import { dayOf } from "#archive/date";

/**
 * What kind of thing is cited: `document` where the source does not say where it stood. GB/T 7714 calls them N, J, EB, Z.
 */
export type ReferenceType = "newspaper" | "journal" | "webpage" | "document";

/**
 * One thing that can be cited, as every format needs it. Its texts are single lines of well-formed Unicode, and what the
 * record does not state is absent: nothing is inferred or filled in.
 */
export type Reference = {
  /** ASCII; the same in every build, and another for every other reference. */
  key: string;
  type: ReferenceType;
  title: string;
  subtitle?: string | undefined;
  /** As printed, in the order of the source: nobody here knows which part of a name is the family's. */
  authors: string[];
  editor?: string | undefined;
  /** The newspaper, the journal, the site. */
  container?: string | undefined;
  publisher?: string | undefined;
  date?: ArchiveDate | undefined;
  page?: string | undefined;
  url?: string | undefined;
  /** The day on which an editor read it; never that of a build. */
  accessed?: ArchiveDate | undefined;
  /** BCP 47, as far as the script of the title tells it. */
  language?: "zh" | "ja" | "en" | undefined;
  note?: string | undefined;
};

/** Title and subtitle as GB/T 7714 joins them. */
export function fullTitle({ title, subtitle, language }: Reference): string {
  if (subtitle === undefined) return title;
  return `${title}${language === "en" ? ": " : "："}${subtitle}`;
}

/** Year, month and day, as many as are known: no format of references has a time of day. */
export function datePartsOf(date: ArchiveDate): number[] {
  return dayOf(date).iso.split("-").map(Number);
}
