import { closeSync, fstatSync, readSync } from "node:fs";
import type { ProblemDetail } from "#language/problems";
import { sizes, textLimit } from "./fileSize";
import { describeError, openWithoutWaiting, typeOf } from "./unreadable";

export type BytesRead = { bytes: Uint8Array; detail?: undefined } | { bytes?: undefined; detail: ProblemDetail };

/**
 * Reads a text's file whole, or says why it cannot be read. What is no regular file is never waited for, and no more
 * is taken than the file had when it was opened.
 *
 * @param limit in bytes
 */
export function readBytes(file: string, limit = textLimit): BytesRead {
  try {
    const open = openWithoutWaiting(file);
    try {
      return readOpen(open, limit);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    return { detail: describeError(error) };
  }
}

function readOpen(open: number, limit: number): BytesRead {
  const stat = fstatSync(open);
  if (!stat.isFile()) return { detail: { code: "notAFile", params: { type: typeOf(stat) } } };
  if (stat.size > limit) return { detail: { code: "fileTooLarge", params: sizes(stat.size, limit) } };
  const bytes = new Uint8Array(stat.size + 1);
  let length = 0;
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(open, bytes, { offset: length });
  return length === bytes.length
    ? { detail: { code: "unreadable", params: { reason: "changed" } } }
    : { bytes: bytes.subarray(0, length) };
}
