import { ByteWriter } from "./byteWriter";
import { firstCode, sizeOf } from "./packs";
import { sealed } from "./sealed";

/** The bytes of a pack, and for each group of its members the character that says how many are kept for each of them. */
export type LaidPack = { bytes: Uint8Array<ArrayBuffer>; sizes: string };

/**
 * Lays out one pack: its members, each in as many bytes as the largest of its group needs, then the tail.
 *
 * @param members compressed, in order
 * @param share how many members make a group
 * @param tail parts that are sealed already, and are found by what members say of them
 */
export function layPack(members: readonly Uint8Array[], share: number, tail: Uint8Array): LaidPack {
  const parts = members.map(sealed);
  const groups = parts.flatMap((_part, at) => (at % share === 0 ? [parts.slice(at, at + share)] : []));
  const codes = groups.map((group) => codeFor(Math.max(...group.map(({ length }) => length))));
  const writer = new ByteWriter();
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1 && tail.length === 0;
    const kept = isLast ? part.length : sizeOf(codes[Math.floor(at / share)] ?? 0);
    writer.append(part);
    writer.append(new Uint8Array(kept - part.length));
  }
  writer.append(tail);
  return { bytes: writer.finish(), sizes: String.fromCharCode(...codes.map((code) => code + firstCode)) };
}

function codeFor(bytes: number): number {
  let code = 0;
  while (sizeOf(code) < bytes) code++;
  return code;
}
