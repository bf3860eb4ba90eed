import type { ProblemDetail } from "#language/problems";

/** A problem and where it stands in its file, both counted from 1. */
export type Finding = { line: number; column: number; detail: ProblemDetail };

export type Point = Pick<Finding, "line" | "column">;
