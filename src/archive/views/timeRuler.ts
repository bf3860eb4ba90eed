import type { ArchiveDate } from "../date";
import { endOf, startOf } from "../date";
import { oldestFirst } from "../milestones";
import type { TimeAxis } from "./timeAxis";
import { shareOf, timeAxis } from "./timeAxis";

export type RulerEntry = { date: ArchiveDate; dateNote?: string | undefined };

/**
 * A mark on the axis, in per cent of it: a dot for a day, a bar as long as the month or year that is known,
 * a chip in place of a bar too short to be seen. Row 0 lies next to the axis.
 */
export type Mark = {
  shape: "dot" | "bar" | "chip";
  from: number;
  to: number;
  row: number;
  /** The date is inferred, not stated. */
  inferred: boolean;
};

export type TimeRuler = {
  axis: TimeAxis;
  marks: Mark[];
  rows: number;
  first: ArchiveDate;
  last: ArchiveDate;
  total: number;
  inferred: number;
};

/** Width of the axis on the narrowest screen, in px: what does not meet there does not meet on a wider one. */
const narrowest = 240;
/** Across a dot or a chip, with the gap to its neighbour. */
const dotWidth = (10 / narrowest) * 100;
const fewest = 3;
/** Most rows of marks that each stand for one entry; above, those of one date share a mark. */
export const rowLimit = 8;

/** The ruler for a list of dates; none where there are fewer than three entries or all have the same date. */
export function viewRuler(entries: readonly RulerEntry[]): TimeRuler | undefined {
  const sorted = oldestFirst(entries);
  const axis = timeAxis(sorted.map(({ date }) => date));
  const first = sorted[0]?.date;
  const last = sorted.at(-1)?.date;
  if (!axis || !first || !last || sorted.length < fewest || first.iso === last.iso) return undefined;
  const marks = marksOn(axis, sorted);
  const inferred = sorted.filter(isInferred).length;
  return { axis, marks, rows: rowCount(marks), first, last, total: sorted.length, inferred };
}

/** The marks of entries sorted oldest first. No two of a row meet, and a row runs in the order of the list. */
export function marksOn(axis: TimeAxis, sorted: readonly RulerEntry[]): Mark[] {
  const each = stack(axis, sorted);
  return rowCount(each) <= rowLimit ? each : stack(axis, onePerDate(sorted));
}

function stack(axis: TimeAxis, sorted: readonly RulerEntry[]): Mark[] {
  const ends: number[] = [];
  return sorted.map((entry) => {
    const mark = markOf(axis, entry);
    const { left, right } = extentOf(mark);
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return { ...mark, row };
  });
}

function markOf(axis: TimeAxis, entry: RulerEntry): Omit<Mark, "row"> {
  const from = shareOf(startOf(entry.date), axis);
  const to = shareOf(endOf(entry.date), axis);
  const isPeriod = entry.date.precision === "year" || entry.date.precision === "month";
  const shape = !isPeriod ? "dot" : to - from < dotWidth ? "chip" : "bar";
  return { shape, from, to, inferred: isInferred(entry) };
}

/** What a mark covers on the narrowest screen; dots and chips stand in the middle of their period. */
export function extentOf({ shape, from, to }: Omit<Mark, "row">): { left: number; right: number } {
  if (shape === "bar") return { left: from, right: to };
  const middle = (from + to) / 2;
  return { left: middle - dotWidth / 2, right: middle + dotWidth / 2 };
}

function onePerDate(sorted: readonly RulerEntry[]): RulerEntry[] {
  const key = (entry: RulerEntry) => `${entry.date.iso} ${isInferred(entry)}`;
  return [...new Map(sorted.map((entry) => [key(entry), entry])).values()];
}

function rowCount(marks: readonly Mark[]): number {
  return marks.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

function isInferred({ dateNote }: RulerEntry): boolean {
  return dateNote !== undefined;
}
