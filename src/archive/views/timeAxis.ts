import type { ArchiveDate } from "../date";
import { endOf, startOf, yearOf } from "../date";

/** A stretch of true time: from the beginning of one year to the end of another. */
export type TimeAxis = {
  from: number;
  to: number;
  ticks: Tick[];
  /** The last year, to be named at the end of the axis; absent where it has a label or there is no room for one. */
  last?: ArchiveDate | undefined;
};

/** Where a year or a month begins, in per cent of the axis; only some have room for their name, on the right of it. */
export type Tick = { at: number; date: ArchiveDate; labelled: boolean };

/** Labels stand at least so far apart, in per cent: 38 px on the narrowest screen, a year of four digits and a gap. */
export const labelRoom = 16;

/** How many years lie between labels: the first that leaves room is taken, the widest has room for all of four digits. */
const steps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];
const widestStep = 2500;

/** The axis that dates need: the months of a year if they all lie in one, else years. Without dates there is none. */
export function timeAxis(dates: readonly ArchiveDate[]): TimeAxis | undefined {
  const years = dates.map(yearOf).sort();
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? monthAxis(first) : yearAxis(Number(first), Number(last));
}

function monthAxis(year: string): TimeAxis {
  const whole: ArchiveDate = { iso: year, precision: "year" };
  const bounds = { from: startOf(whole), to: endOf(whole) };
  const months = Array.from({ length: 11 }, (_, index) => `${year}-${String(index + 2).padStart(2, "0")}`);
  const ticks = [whole, ...months.map((iso): ArchiveDate => ({ iso, precision: "month" }))].map((date, index) =>
    tickAt(date, bounds, index % 3 === 0),
  );
  return { ...bounds, ticks };
}

function yearAxis(first: number, last: number): TimeAxis {
  const span = last + 1 - first;
  const step = steps.find((years) => (years / span) * 100 >= labelRoom) ?? widestStep;
  const tickStep = step < 5 ? 1 : step / 5;
  const bounds = { from: startOf(yearDate(first)), to: endOf(yearDate(last)) };
  const years = Array.from({ length: span }, (_, index) => first + index);
  const ticks = years
    .filter((year) => year === first || year % tickStep === 0)
    .map((year) => tickAt(yearDate(year), bounds, year % step === 0));
  const named = withRoom(ticks);
  return { ...bounds, ticks: named, last: hasRoomAtEnd(named) ? yearDate(last) : undefined };
}

/** The beginning always has its label; another one has it only with room before it and behind it. */
function withRoom([first, ...others]: readonly Tick[]): Tick[] {
  if (!first) return [];
  const hasRoom = ({ at }: Tick) => at >= labelRoom && at <= 100 - labelRoom;
  const rest = others.map((tick) => ({ ...tick, labelled: tick.labelled && hasRoom(tick) }));
  return [{ ...first, labelled: true }, ...rest];
}

function hasRoomAtEnd(ticks: readonly Tick[]): boolean {
  return ticks.every(({ at, labelled }) => !labelled || at <= 100 - 2 * labelRoom);
}

function tickAt(date: ArchiveDate, bounds: { from: number; to: number }, labelled: boolean): Tick {
  return { at: shareOf(startOf(date), bounds), date, labelled };
}

/** Where an instant lies on an axis, in per cent. */
export function shareOf(instant: number, { from, to }: { from: number; to: number }): number {
  return ((instant - from) / (to - from)) * 100;
}

function yearDate(year: number): ArchiveDate {
  return { iso: String(year).padStart(4, "0"), precision: "year" };
}
