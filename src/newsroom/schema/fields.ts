import { z } from "zod";
import { dateMeant, parseDate } from "#archive/date";
import { decoded } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import { cleanDoi, cleanUrl } from "#newsroom/cleanAddress";
import { isId, longestName, nearestId } from "#newsroom/nearest";

type Context = { addIssue: (issue: { code: "custom"; params: { detail: ProblemDetail } }) => void };

/** Reports a problem from inside a field; the result of the field is then never used. */
export function refuse(context: Context, detail: ProblemDetail): typeof z.NEVER {
  context.addIssue({ code: "custom", params: { detail } });
  return z.NEVER;
}

/** Text with something in it. */
export const text = z.string().transform((value, context) => {
  const trimmed = value.trim();
  return trimmed === "" ? refuse(context, { code: "emptyValue", params: {} }) : trimmed;
});

/** Text whose form one test decides. */
const formed = (holds: (value: string) => boolean, detail: (value: string) => ProblemDetail) =>
  text.transform((value, context) => (holds(value) ? value : refuse(context, detail(value))));

/** Text of `min` to `max` characters; an astral character counts once. */
export const textOf = (min: number, max: number) =>
  text.transform((value, context) => {
    const { length } = [...value];
    return length >= min && length <= max
      ? value
      : refuse(context, { code: "wrongLength", params: { length, min, max } });
  });

export const date = text.transform((value, context) => {
  const reading = parseDate(value);
  if (reading.ok) return reading.date;
  if (reading.reason === "form")
    return refuse(context, { code: "notADate", params: { value, nearest: dateMeant(value) } });
  return refuse(context, { code: "notACalendarDate", params: { value, nearest: reading.nearest } });
});

/** An instant with time and zone, as RFC 3339. */
export const instant = text.transform((value, context) => {
  const reading = parseDate(value);
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value);
  if (reading.ok && reading.date.precision === "time" && zoned) return reading.date.iso;
  return refuse(context, { code: "notAnInstant", params: { value } });
});

export const id = formed(isId, (value) => ({
  code: "notAnId",
  params: { value, nearest: nearestId(value) },
})).transform((value, context) =>
  value.length <= longestName
    ? value
    : refuse(context, { code: "nameTooLong", params: { length: value.length, limit: longestName } }),
);

export const url = formed(
  (value) => /^https?:\/\/\S+$/i.test(value) && cleanUrl(value) === value,
  (value) => ({ code: "notAUrl", params: { value, nearest: cleanUrl(value) } }),
);

/** An absolute address without its last slash; a sub-path is allowed. */
export const origin = url.transform((value, context) => {
  const { search, hash, username, password, href } = new URL(value);
  if (search || hash || username || password) return refuse(context, { code: "originWithExtras", params: { value } });
  return href.replace(/\/+$/, "");
});

export const mailAddress = formed(
  (value) => z.email().safeParse(value).success,
  (value) => ({ code: "notAMailAddress", params: { value } }),
);

export const doi = formed(
  (value) => /^10\.\d{4,9}\/\S+$/.test(value) && cleanDoi(value) === value,
  (value) => ({ code: "notADoi", params: { value, nearest: cleanDoi(value) } }),
);

export const year = formed(
  (value) => /^\d{4}$/.test(value),
  (value) => ({ code: "notAYear", params: { value } }),
);

/** As IndexNow defines it. */
export const indexNowKey = formed(
  (value) => /^[A-Za-z0-9-]{8,128}$/.test(value),
  (value) => ({ code: "notAnIndexNowKey", params: { value } }),
);

/** Most bytes in an old path: systems take 4,096, and the folder of the site comes before it. */
const longestPath = 1000;

/** A path on the site as it was: `/2022/05/16/title.html`. Written with percent signs or without, it is read decoded. */
export const oldPath = text.transform((value, context) => {
  const path = decoded(value);
  if (value.length > 3 * longestPath) {
    const params = { length: Buffer.byteLength(value), limit: longestPath };
    return refuse(context, { code: "pathTooLong", params });
  }
  const isPath = /^\/[^?#\\\p{Cc}\p{Cs}]+$/u.test(path) && !path.includes("//") && !/(^|\/)\.\.?(\/|$)/.test(path);
  if (!isPath) return refuse(context, { code: "notAPath", params: { value } });
  const part = Math.max(...path.split("/").map((name) => Buffer.byteLength(name)));
  if (part > longestName) return refuse(context, { code: "nameTooLong", params: { length: part, limit: longestName } });
  const whole = Buffer.byteLength(path);
  if (whole > longestPath)
    return refuse(context, { code: "pathTooLong", params: { length: whole, limit: longestPath } });
  return path;
});

export const truth = z.string().transform((value, context) => {
  if (value === "true" || value === "false") return value === "true";
  return refuse(context, { code: "notBoolean", params: { value } });
});

/** A list that may be left out; one without items is a mistake. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .min(1)
    .optional()
    .transform((list) => list ?? []);

/** Ids of whom a fact is about: one alone may stand without brackets; `[]` for a fact about nobody here. */
export const owners = z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(text).optional());
