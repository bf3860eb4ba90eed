/** A place in what was typed (UTF-16 units, end excluded) and what may have been meant there. */
export type Correction = {
  from: number;
  to: number;
  text: string;
  /** How much is changed, in characters. */
  cost: number;
  /** How many characters and words are replaced. */
  length: number;
  /** In how many articles it is. */
  count: number;
};

/** Orders corrections, the likeliest first: those that keep most of what was typed. */
export function byLikelihood(a: Correction, b: Correction): number {
  return likelihood(b) - likelihood(a) || b.count - a.count || (a.text < b.text ? -1 : 1);
}

/** A long name with one wrong character is likelier than a short one that only sounds the same. */
export function likelihood({ cost, length }: Correction): number {
  return length / 2 - cost;
}

export function overlap(a: Correction, b: Correction): boolean {
  return a.from < b.to && b.from < a.to;
}
