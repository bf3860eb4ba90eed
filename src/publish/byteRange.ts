/** The part of a file that a request asks for, first and last byte included. */
export type ByteRange = { first: number; last: number };

/**
 * Reads a request's `Range` (RFC 9110, section 14): one range of bytes, from a first byte, between two, or the last ones.
 *
 * @param size of the whole file in bytes
 * @returns `"unsatisfiable"` where the range lies behind the file's end, to be answered with 416; undefined where there
 * is no range or one that a server may ignore: several at once, other units, not well formed, the beginning of a file
 * without bytes, which no `Content-Range` can tell
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") return within({ first: Math.max(0, size - Number(last)), last: size - 1 }, size);
  if (last !== "" && Number(last) < Number(first)) return undefined;
  return within({ first: Number(first), last: last === "" ? size - 1 : Math.min(Number(last), size - 1) }, size);
}

function within(range: ByteRange, size: number): ByteRange | "unsatisfiable" | undefined {
  if (range.first < size) return range;
  return range.first === 0 ? undefined : "unsatisfiable";
}
