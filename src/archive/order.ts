import type { ArchiveDate } from "./date";
import { startOf } from "./date";

type Dated = { date: ArchiveDate; slug: string };

/** Sorts newest first: by the start of the date's period, then by slug, so that no order depends on the disk. */
export function newestFirst<T extends Dated>(articles: readonly T[]): T[] {
  return articles
    .map((article) => ({ article, start: startOf(article.date) }))
    .sort((a, b) => b.start - a.start || compareText(a.article.slug, b.article.slug))
    .map(({ article }) => article);
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
