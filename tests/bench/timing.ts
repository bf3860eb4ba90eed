/** Seconds by the clock, and of all processors together. */
export type Timing = { seconds: number; processor: number };
