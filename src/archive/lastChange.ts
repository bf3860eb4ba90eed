import type { ArticleSummary } from "./article";
import type { ArchiveDate } from "./date";
import { startOf } from "./date";

/** When the newest change among some articles happened; undefined for none. */
export type LastChange = (positions: Iterable<number>) => ArchiveDate | undefined;

/** Prepares finding the last change of any list: each date is read once, however many lists it stands in. */
export function lastChangeIn(articles: readonly ArticleSummary[]): LastChange {
  const starts = articles.map(({ changed }) => startOf(changed));
  return (positions) => {
    let newest: number | undefined;
    for (const position of positions) {
      if (newest === undefined || (starts[position] ?? 0) > (starts[newest] ?? 0)) newest = position;
    }
    return newest === undefined ? undefined : articles[newest]?.changed;
  };
}
