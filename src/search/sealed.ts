import { ByteReader } from "./byteReader";
import { ByteWriter } from "./byteWriter";

/** What lies in a pack, as it lies there: how many bytes it has, then those. */
export function sealed(compressed: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.number(compressed.length);
  writer.append(compressed);
  return writer.finish();
}

/** What `sealed` was given; whatever follows it is left. Throws `IndexError` where there is less. */
export function unsealed(bytes: Uint8Array, name: string): Uint8Array {
  const reader = new ByteReader(bytes, name);
  return reader.take(reader.number());
}
