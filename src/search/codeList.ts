import type { ByteReader } from "./byteReader";
import type { ByteWriter } from "./byteWriter";

/** Writes code points as their count and the distances between them in ascending order. */
export function writeCodes(into: ByteWriter, codes: Iterable<number>): void {
  const sorted = [...codes].sort((a, b) => a - b);
  into.number(sorted.length);
  let last = 0;
  for (const code of sorted) {
    into.number(code - last);
    last = code;
  }
}

export function readCodes(from: ByteReader): number[] {
  let code = 0;
  return from.list(() => {
    code += from.number();
    return code;
  });
}
