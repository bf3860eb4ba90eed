import { families } from "./families";

/** What is numbered from 0 on and lies in packs: several members in one file, each compressed by itself. */
export const packedFamilies = ["documents", ...families] as const;
export type PackedFamily = (typeof packedFamilies)[number];

/**
 * How a family's packs are laid out: `each` members a pack, one after another. `sizes` has a character for every
 * `share` members (`each` is a multiple of `share`): so many bytes are kept for each of them.
 */
export type PackLayout = { each: number; share: number; sizes: string };

/** Bytes of a file, from one place to before another; to `Infinity` is all of the file. */
export type Part = { from: number; to: number };
export type Place = Part & { file: string };

/** Members say in their heads what they are: `pairs/17`. */
export function memberName(family: string, number: number): string {
  return `${family}/${number}`;
}

/** The pack that a member lies in; `each` is how many a pack has. */
export function packFile(family: string, number: number, each: number): string {
  return `${family}/${Math.floor(number / each)}.bin`;
}

/** Where a member lies, with some bytes after it that mean nothing. */
export function placeOf(family: PackedFamily, number: number, layout: PackLayout): Place {
  const { each } = layout;
  const from = keptFor(layout, number - (number % each), number);
  // A pack of one is asked for as any other file, which browsers keep more readily than a part of one.
  return { file: packFile(family, number, each), from, to: each > 1 ? keptFor(layout, number, number + 1) + from : Number.POSITIVE_INFINITY };
}

/** Where a member's pack has what lies behind all members. */
export function tailOf(number: number, layout: PackLayout): number {
  const first = number - (number % layout.each);
  return keptFor(layout, first, first + layout.each);
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
