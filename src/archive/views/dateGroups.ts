import type { ArchiveDate } from "../date";

export type DateGroup<Entry> = { date: ArchiveDate; entries: Entry[] };

/** Puts neighbours of the same date together, so that a list says it once. */
export function groupByDate<Entry extends { date: ArchiveDate }>(entries: readonly Entry[]): DateGroup<Entry>[] {
  const groups: DateGroup<Entry>[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group?.date.iso === entry.date.iso) group.entries.push(entry);
    else groups.push({ date: entry.date, entries: [entry] });
  }
  return groups;
}
