import type { Random } from "../../corpus/random";

const firstByte = 0xdc00;

/**
 * The bytes of a text in UTF-8; U+DC80 to U+DCFF stand for single bytes that are no UTF-8, as Python's "surrogateescape"
 * has them (PEP 383), so that every sequence of bytes can be written down as a text.
 */
export function bytesOf(text: string): Buffer {
  return Buffer.concat(
    text.split(/([\udc80-\udcff])/u).map((part) => {
      const code = part.charCodeAt(0);
      return /^[\udc80-\udcff]$/u.test(part) ? Buffer.of(code - firstByte) : Buffer.from(part);
    }),
  );
}

/** A byte that no UTF-8 text has at that place, or any other. */
export function strayByte(random: Random): string {
  return String.fromCharCode(firstByte + random.between(0x80, 0xff));
}
