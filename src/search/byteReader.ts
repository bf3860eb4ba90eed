/** Thrown where bytes end too early or say something that no writer of ours has written. */
export class DamagedBytes extends Error {}

/** Reads what `ByteWriter` wrote. Every method throws `DamagedBytes` rather than give what is not there. */
export class ByteReader {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });

  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new DamagedBytes("The bytes end too early.");
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new DamagedBytes("A number does not end.");
  }

  text(): string {
    const part = this.take(this.number());
    try {
      return this.decoder.decode(part);
    } catch {
      throw new DamagedBytes("A text is not UTF-8.");
    }
  }

  texts(): string[] {
    return this.list(() => this.text());
  }

  /** A count, then that many of something, each at least a byte. */
  list<T>(read: () => T): T[] {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw new DamagedBytes("A list is longer than its bytes.");
    return Array.from({ length: count }, read);
  }

  /** The next bytes, not copied. */
  take(count: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + count);
    if (part.length < count) throw new DamagedBytes("The bytes end too early.");
    this.at += count;
    return part;
  }

  /** One of a fixed list of words, by its number. */
  oneOf<T>(words: readonly T[]): T {
    const found = words[this.byte()];
    if (found === undefined) throw new DamagedBytes("A number stands for nothing.");
    return found;
  }
}
