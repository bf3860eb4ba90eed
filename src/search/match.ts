/**
 * What a part of a query says of every article: `scores`, how much of it the article has (0: nothing), and `degrees`,
 * how well.
 */
export type Match = { scores: Float32Array; degrees: Uint8Array };

export const degree = {
  /** Nothing, or too little. */
  none: 0,
  /** All of it, somewhere. */
  whole: 1,
  /** In one piece. */
  piece: 2,
  /** In one piece in the title. */
  title: 3,
} as const;

/** How much more an article counts by the degree of its match. */
export const degreeBonus = [0, 0, 0.6, 1.6];

export function noMatch(documents: number): Match {
  return { scores: new Float32Array(documents), degrees: new Uint8Array(documents) };
}

/** Takes of two ways to meet the same part the better for each article. */
export function better(one: Match, other: Match): Match {
  return {
    scores: one.scores.map((score, at) => Math.max(score, other.scores[at] ?? 0)),
    degrees: one.degrees.map((known, at) => Math.max(known, other.degrees[at] ?? 0)),
  };
}

/** Takes what meets both parts; what meets one of them keeps its score. */
export function both(one: Match, other: Match): Match {
  return {
    scores: one.scores.map((score, at) => score + (other.scores[at] ?? 0)),
    degrees: one.degrees.map((known, at) => Math.min(known, other.degrees[at] ?? 0)),
  };
}

export function hasSome({ degrees }: Match): boolean {
  return degrees.some((known) => known > degree.none);
}
