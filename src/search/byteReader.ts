import { IndexError } from "./indexError";

/**
 * Reads what `ByteWriter` wrote. Every method throws `IndexError` rather than give what is not there, or what no writer
 * of ours has written.
 *
 * @param name of the file or member that the bytes are from
 */
export class ByteReader {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });

  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {}

  byte(): number {
    return this.bytes[this.at++] ?? this.damaged();
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return this.damaged();
  }

  text(): string {
    const part = this.take(this.number());
    try {
      return this.decoder.decode(part);
    } catch {
      return this.damaged();
    }
  }

  texts(): string[] {
    return this.list(() => this.text());
  }

  /** A count, then that many of something, each at least a byte. */
  list<T>(read: () => T): T[] {
    return this.times(this.number(), read);
  }

  /** So many of something, each at least a byte: no count that is written takes memory which its things do not. */
  times<T>(count: number, read: () => T): T[] {
    if (count > this.bytes.length - this.at) this.damaged();
    return Array.from({ length: count }, read);
  }

  /** The next bytes, not copied. */
  take(count: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + count);
    if (part.length < count) this.damaged();
    this.at += count;
    return part;
  }

  /** One of a fixed list of words, by its number. */
  oneOf<T>(words: readonly T[]): T {
    return words[this.byte()] ?? this.damaged();
  }

  /** Says that the bytes cannot be what they are read as. */
  damaged(): never {
    throw new IndexError("damaged", this.name);
  }
}
