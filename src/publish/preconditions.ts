import type { IncomingHttpHeaders } from "node:http";
import { readHttpDate } from "#publish/httpDate";
import type { Validators } from "#publish/validators";

/**
 * What a request's preconditions make of an answer with 200, in the order of RFC 9110, section 13.2.2.
 *
 * @returns 412 where the file is not the one that the client means, 304 where the client has it, undefined where it is to
 * be sent
 */
export function precondition(asked: IncomingHttpHeaders, file: Validators): 304 | 412 | undefined {
  const isOther =
    asked["if-match"] === undefined
      ? isModified(asked["if-unmodified-since"], file) === true
      : !names(asked["if-match"], file, strongly);
  if (isOther) return 412;
  const isKnown =
    asked["if-none-match"] === undefined
      ? isModified(asked["if-modified-since"], file) === false
      : names(asked["if-none-match"], file, weakly);
  return isKnown ? 304 : undefined;
}

/**
 * Whether a part of the file may be sent by the request's `If-Range`: only of the very bytes of which the client has
 * the rest. A date says so much only once its second is over (section 8.8.2.2).
 */
export function mayContinue({ "if-range": copy }: IncomingHttpHeaders, file: Validators): boolean {
  if (copy === undefined) return true;
  if (typeof copy !== "string") return false;
  const date = readHttpDate(copy);
  if (date === undefined) return strongly(copy, file.ETag);
  return date === readHttpDate(file["Last-Modified"]) && Date.now() - date >= 1000;
}

/** Undefined where no date is given, or one that cannot be read. */
function isModified(since: string | undefined, file: Validators): boolean | undefined {
  const [date, modified] = [readHttpDate(since ?? ""), readHttpDate(file["Last-Modified"])];
  return date === undefined || modified === undefined ? undefined : modified > date;
}

type Comparison = (one: string, other: string) => boolean;

/** Section 8.8.3.2: byte for byte the same. */
const strongly: Comparison = (one, other) => one === other && !one.startsWith("W/");
/** The same for a reader. */
const weakly: Comparison = (one, other) => one.replace(/^W\//, "") === other.replace(/^W\//, "");

/** Whether a list of tags, or the star for any, names a file. Tags may have commas in them. */
function names(list: string, { ETag }: Validators, alike: Comparison): boolean {
  const tags = list.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
  return list.trim() === "*" || tags.some((tag) => alike(tag, ETag));
}
