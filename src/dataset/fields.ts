import { z } from "zod";
import type { ArchiveDate } from "#archive/date";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";

const { titles, named: texts } = dataFieldTexts;

export const text = z.string();
export const count = z.int().nonnegative();

/** An address of this site: absolute, or the site's path where it has no origin. */
export const address = z.string().meta({ format: "uri-reference" });

/** An address elsewhere, as the record states it: it may hold characters that a URI writes with percent signs. */
export const link = z.string();

/** A date at its own precision, as `ArchiveDate.iso`. */
export const date = z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d\+08:00)?)?)?$/);

export const precision = z.enum(["year", "month", "day", "time"]);

/** A record of another file: its id, and its name so that no file needs another to be read. */
export const named = z
  .object({ id: text.describe(texts.id), name: text.describe(texts.name) })
  .meta({ id: "named", title: titles.named });

/** What is not known is `null`, never left out: every record of a file has the same fields. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

export function isoOf(value: ArchiveDate | undefined): string | null {
  return value?.iso ?? null;
}
