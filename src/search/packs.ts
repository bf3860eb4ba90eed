import { families } from "./families";

/** What is numbered from 0 on and lies in packs: several members in one file, each compressed by itself. */
export const packedFamilies = ["documents", ...families] as const;
export type PackedFamily = (typeof packedFamilies)[number];

/**
 * How a family's packs are laid out: so many `members` in all, `each` a pack, one after another. `sizes` has a
 * character for every `share` members (`each` is a multiple of `share`): so many bytes are kept for each of them.
 * A term is in the member that its hash modulo their number tells.
 */
export type PackLayout = { members: number; each: number; share: number; sizes: string };

/** Bytes of a file, from one place to before another; of 0 to the file's end. */
export type Part = { from: number; to: number };
export type Place = Part & { file: string };

/** A part behind all members of a pack, from its first byte there on: some member says where it lies. */
export type TailPart = { from: number; size: number };

/** Members say in their heads what they are: `pairs/17`. */
export function memberName(family: string, number: number): string {
  return `${family}/${number}`;
}

/** The pack that a member lies in; `each` is how many a pack has. */
export function packFile(family: string, number: number, each: number): string {
  return `${memberName(family, Math.floor(number / each))}.bin`;
}

/** Where a member lies, with some bytes after it that mean nothing, or a part in the tail of its pack. */
export function placeOf(family: PackedFamily, number: number, layout: PackLayout, inTail?: TailPart): Place {
  const { each } = layout;
  const file = packFile(family, number, each);
  const first = number - (number % each);
  const from = inTail ? keptFor(layout, first, first + each) + inTail.from : keptFor(layout, first, number);
  if (inTail) return { file, from, to: from + inTail.size };
  // A pack of one is asked for as any other file, which browsers keep more readily than a part of one.
  return { file, from, to: each > 1 ? from + keptFor(layout, number, number + 1) : 0 };
}

function keptFor({ share, sizes }: PackLayout, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at++) bytes += sizeOf(sizes.charCodeAt(Math.floor(at / share)) - firstCode);
  return bytes;
}

/** Sizes are written in steps of 7 to 13 per cent, as a character each: a table of them compresses well. */
export const firstCode = 48;

/** The bytes that step `code` stands for: 8 to 15, 16 to 30 in steps of 2, 32 to 60 in steps of 4, and so on. */
export function sizeOf(code: number): number {
  return (8 + (code & 7)) * 2 ** (code >> 3);
}
