import { ByteWriter } from "./byteWriter";
import type { TailPart } from "./packs";
import { sealed } from "./sealed";

/** Compresses as files are, at once: what it gives is expanded by whoever reads the index. */
export type Compress = (bytes: Uint8Array) => Uint8Array;

/** Gathers parts that are compressed at once, because a member says where they lie. */
export class PackTail {
  private writer = new ByteWriter();

  constructor(private readonly compress: Compress) {}

  add(bytes: Uint8Array): TailPart {
    const part = sealed(this.compress(bytes));
    const from = this.writer.length;
    this.writer.append(part);
    return { from, size: part.length };
  }

  /** What was gathered since this was last called. */
  take(): Uint8Array {
    const bytes = this.writer.finish();
    this.writer = new ByteWriter();
    return bytes;
  }
}
