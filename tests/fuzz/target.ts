import { Random } from "../corpus/random";

/**
 * An input as the parts that it is put together from: lines, fragments, or single damages. Whoever makes it smaller
 * leaves parts out and shortens them.
 */
export type Input = readonly string[];

/** Something that takes what others have written. */
export type Target = {
  /** Makes an input, the same one for the same numbers. */
  input: (random: Random) => Input;
  /**
   * What an input breaks of what is promised for every input: a kind, a colon, and what it was. Undefined where all
   * promises are kept. What it throws is broken too.
   */
  check: (input: Input) => string | undefined | Promise<string | undefined>;
};

export type Targets = Readonly<Record<string, Target>>;

/** The numbers of one input, so that each can be made again without those before it. */
export function randomOf(seed: number, number: number): Random {
  const mixed = new Random(seed);
  return new Random(Math.imul(Math.floor(mixed.next() * 2 ** 32) + number, 0x9e3779b1));
}
