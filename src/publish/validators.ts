import type { Stats } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";

/** By what a client asks whether the copy that it has is still the file (RFC 9110, section 8.8). */
export type Validators = { ETag: string; "Last-Modified": string };

/** @param compressed other bytes for the same file: their tag is weak, and no range can be joined to it */
export function validatorsOf({ size, mtimeMs, mtime }: Stats, compressed: boolean): Validators {
  const tag = `"${Math.floor(mtimeMs).toString(36)}-${size.toString(36)}"`;
  return { ETag: compressed ? `W/${tag}` : tag, "Last-Modified": mtime.toUTCString() };
}

/** Whether the client's copy is the file: by its tag where it names one, else by its date. */
export function isUnchanged(asked: IncomingHttpHeaders, validators: Validators): boolean {
  const { "if-none-match": tags, "if-modified-since": since } = asked;
  if (tags !== undefined) return tags.trim() === "*" || tags.split(",").some((tag) => alike(tag, validators.ETag));
  return since !== undefined && Date.parse(since) >= Date.parse(validators["Last-Modified"]);
}

/** Whether a part may be sent to who has the beginning already: only of the very bytes of which that was a part. */
export function mayContinue(asked: IncomingHttpHeaders, { ETag }: Validators): boolean {
  const { "if-range": copy } = asked;
  return copy === undefined || (copy === ETag && !ETag.startsWith("W/"));
}

function alike(one: string, other: string): boolean {
  return one.trim().replace(/^W\//, "") === other.replace(/^W\//, "");
}
