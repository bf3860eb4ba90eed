/** A date that keeps the precision its source gave. */
export type ArchiveDate = {
  /** `2022`, `2022-05`, `2022-05-16` or `2022-05-16T07:30:03+08:00`: also a valid HTML `datetime`. */
  iso: string;
  precision: "year" | "month" | "day" | "time";
};

export type DateReading =
  | { ok: true; date: ArchiveDate }
  | { ok: false; reason: "form" }
  | { ok: false; reason: "calendar"; nearest: string };

const shanghaiOffset = "+08:00";
const shanghaiAhead = 8 * 3_600_000;
const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * Reads a date as editors and old archives write it: a year, a month, a day, RFC 3339, or Jekyll's
 * `2022-05-16 07:30:03 +0800`. A time without a zone is Asia/Shanghai. Nothing is padded.
 */
export function parseDate(text: string): DateReading {
  const match = form.exec(text.trim());
  if (!match) return { ok: false, reason: "form" };
  const [, year = "", month, day, hour, minute, second = "00", zone] = match;
  const nearest = nearestDay(year, month, day);
  if (nearest !== undefined) return { ok: false, reason: "calendar", nearest };
  if (month === undefined) return { ok: true, date: { iso: year, precision: "year" } };
  if (day === undefined) return { ok: true, date: { iso: `${year}-${month}`, precision: "month" } };
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { ok: true, date: { iso: date, precision: "day" } };
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${normalZone(zone)}`);
  if (Number.isNaN(instant)) return { ok: false, reason: "form" };
  return { ok: true, date: { iso: shanghaiTime(instant), precision: "time" } };
}

const otherForm = /^(\d{4})(?: ?[-/.年] ?(\d{1,2})(?: ?[-/.月] ?(\d{1,2}) ?日?| ?月)?| ?年)$/;

/** The date that another way of writing means: `2024-05-06` for `2024年5月6日` or `2024/5/6`. Undefined where it is none. */
export function dateMeant(text: string): string | undefined {
  const [, year, month, day] = otherForm.exec(text.normalize("NFKC").trim()) ?? [];
  if (year === undefined) return undefined;
  const padded = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  const reading = parseDate(padded);
  return reading.ok ? padded : undefined;
}

function normalZone(zone = shanghaiOffset): string {
  return zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

/** The nearest real day if year, month and day name none, else undefined. */
function nearestDay(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return undefined;
  const realMonth = Math.min(Math.max(Number(month), 1), 12);
  const monthText = String(realMonth).padStart(2, "0");
  if (day === undefined) return realMonth === Number(month) ? undefined : `${year}-${monthText}`;
  const lastDay = new Date(Date.UTC(Number(year), realMonth, 0)).getUTCDate();
  const realDay = Math.min(Math.max(Number(day), 1), lastDay);
  if (realMonth === Number(month) && realDay === Number(day)) return undefined;
  return `${year}-${monthText}-${String(realDay).padStart(2, "0")}`;
}

/** An instant (milliseconds since the epoch) as RFC 3339 in Asia/Shanghai, which has had no summer time since 1991. */
export function shanghaiTime(instant: number): string {
  return `${new Date(instant + shanghaiAhead).toISOString().slice(0, 19)}${shanghaiOffset}`;
}

/** The first instant of a date's period, in milliseconds since the epoch. */
export function startOf({ iso, precision }: ArchiveDate): number {
  if (precision === "time") return Date.parse(iso);
  const day = precision === "year" ? `${iso}-01-01` : precision === "month" ? `${iso}-01` : iso;
  return Date.parse(`${day}T00:00:00${shanghaiOffset}`);
}

/** The first instant after a date's period, in milliseconds since the epoch; a time of day has no length. */
export function endOf(date: ArchiveDate): number {
  const start = startOf(date);
  if (date.precision === "time") return start;
  const end = new Date(start + shanghaiAhead);
  if (date.precision === "year") end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.precision === "month") end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime() - shanghaiAhead;
}

/** The calendar year in Asia/Shanghai, as four digits. */
export function yearOf(date: ArchiveDate): string {
  return date.iso.slice(0, 4);
}

/** A date without its time of day; a month or a year stays what it is. */
export function dayOf(date: ArchiveDate): ArchiveDate {
  return date.precision === "time" ? { iso: date.iso.slice(0, 10), precision: "day" } : date;
}
