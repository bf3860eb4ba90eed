import type { Stated } from "./archive";
import type { Article, Milestone } from "./article";
import { statesFacts } from "./article";
import type { ArchiveDate } from "./date";
import { startOf, yearOf } from "./date";
import { compareText } from "./order";

type Dated = { date: ArchiveDate };

const coarsestFirst: readonly ArchiveDate["precision"][] = ["year", "month", "day", "time"];

/**
 * Sorts oldest first: by the start of the date's period, the longer period before the shorter, else in
 * the order given. A year thus stands before its January, which stands before its first day.
 */
export function oldestFirst<T extends Dated>(dated: readonly T[]): T[] {
  return dated
    .map((entry) => ({ entry, start: startOf(entry.date), rank: coarsestFirst.indexOf(entry.date.precision) }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Every milestone that articles still state, oldest first; of the same date by slug, then as the record has them. */
export function gatherMilestones(articles: readonly Article[]): Stated<Milestone>[] {
  const stating = articles.filter(statesFacts).sort((a, b) => compareText(a.slug, b.slug));
  return oldestFirst(stating.flatMap(({ slug, milestones }) => milestones.map((stated) => ({ ...stated, slug }))));
}

/** Where a year begins and ends in a list that is sorted oldest first: `[from, to)`, equal where it has none. */
export function rangeOfYear(sorted: readonly Dated[], year: string): { from: number; to: number } {
  return {
    from: countWhile(sorted, ({ date }) => yearOf(date) < year),
    to: countWhile(sorted, ({ date }) => yearOf(date) <= year),
  };
}

/** How many entries at the head of a list pass a test that none passes after the first that fails: O(log n). */
function countWhile<T>(list: readonly T[], passes: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && passes(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
