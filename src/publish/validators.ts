import type { Stats } from "node:fs";

/** By what a client asks whether the copy that it has is still the file (RFC 9110, section 8.8). */
export type Validators = { ETag: string; "Last-Modified": string };

/** @param compressed other bytes for the same file: their tag is weak, and no range can be joined to it */
export function validatorsOf({ size, mtimeMs }: Pick<Stats, "size" | "mtimeMs">, compressed: boolean): Validators {
  const tag = `"${Math.floor(mtimeMs).toString(36)}-${size.toString(36)}"`;
  // Nothing has changed later than now, whatever the clock of another machine has left in the file.
  const modified = new Date(Math.min(mtimeMs, Date.now())).toUTCString();
  return { ETag: compressed ? `W/${tag}` : tag, "Last-Modified": modified };
}
