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
  return opened(file, (open, size) => {
    if (size > limit) return { detail: { code: "fileTooLarge", params: sizes(size, limit) } };
    // One more than it has: so it shows where it has grown.
    const bytes = filled(open, size + 1);
    return bytes.length > size ? { detail: { code: "unreadable", params: { reason: "changed" } } } : { bytes };
  });
}

/** Likewise the first bytes of a file, however large it is; fewer where it has no more. */
export function readStart(file: string, count: number): BytesRead {
  return opened(file, (open, size) => ({ bytes: filled(open, Math.min(count, size)) }));
}

function opened(file: string, read: (open: number, size: number) => BytesRead): BytesRead {
  try {
    const open = openWithoutWaiting(file);
    try {
      const stat = fstatSync(open);
      return stat.isFile() ? read(open, stat.size) : { detail: { code: "notAFile", params: { type: typeOf(stat) } } };
    } finally {
      closeSync(open);
    }
  } catch (error) {
    return { detail: describeError(error) };
  }
}

/** As many bytes from the beginning as are asked for, or as there are. */
function filled(open: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let length = 0;
  for (let read = -1; read !== 0 && length < count; length += read) read = readSync(open, bytes, { offset: length });
  return bytes.subarray(0, length);
}
