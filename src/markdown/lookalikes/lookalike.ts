import type { Finding } from "../finding";

/** Something in a piece of the source: `at` counts characters from the beginning of the piece. */
export type Lookalike = { at: number; detail: Finding["detail"] };
