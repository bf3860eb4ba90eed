import type { ArchiveDate } from "./date";
import { startOf } from "./date";

type Dated = { date: ArchiveDate };
type Published = { added: ArchiveDate; embargo?: string | undefined };
type Changed = Published & {
  updated?: ArchiveDate | undefined;
  corrections: readonly Dated[];
  retraction?: Dated | undefined;
  withdrawn?: Dated | undefined;
};

/** When readers could first see a record: the later of its entry into the archive and the end of its embargo. */
export function publishedOn({ added, embargo }: Published): ArchiveDate {
  return embargo === undefined ? added : latest(added, [{ iso: embargo, precision: "time" }]);
}

/** When a record last changed for its readers: the archive's own date, never that of the news. */
export function changedOn(article: Changed): ArchiveDate {
  const { updated, corrections, retraction, withdrawn } = article;
  const notices = [...corrections, retraction, withdrawn].flatMap((notice) => notice?.date ?? []);
  return latest(publishedOn(article), [...(updated ? [updated] : []), ...notices]);
}

/** The date whose period starts last; the first of those that start together. */
function latest(first: ArchiveDate, others: readonly ArchiveDate[]): ArchiveDate {
  return others.reduce((last, date) => (startOf(date) > startOf(last) ? date : last), first);
}
