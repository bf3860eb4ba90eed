import type { Random } from "./random";

/**
 * A list drawn from by Zipf's law: the item at rank r with a weight of 1 / (r + offset), or of its
 * square where the tail is `steep`, as that of characters is. A larger offset makes the first ranks
 * more alike and leaves the tail as it is (Mandelbrot's form of the law).
 */
export class Zipf<T> {
  private readonly upTo: Float64Array;
  private readonly total: number;

  /** @param items the most frequent first */
  constructor(
    readonly items: readonly T[],
    offset: number,
    { steep = false } = {},
  ) {
    this.upTo = new Float64Array(items.length);
    let total = 0;
    for (let rank = 0; rank < items.length; rank++) {
      const weight = 1 / (rank + 1 + offset);
      total += steep ? weight * weight : weight;
      this.upTo[rank] = total;
    }
    this.total = total;
  }

  pick(random: Random): T {
    const picked = this.items[this.rankAt(random.next() * this.total)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  }

  private rankAt(weight: number): number {
    let low = 0;
    let high = this.upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upTo[middle] ?? 0) > weight) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
