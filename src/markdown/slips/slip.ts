import type { ProblemDetail } from "#language/problems";
import type { Edit } from "./edits";

/** What an editor wrote instead of the YAML that was meant. */
export type Slip = {
  /** Where it stands, as an offset into the source. */
  at: number;
  /** Undefined where another slip of the same kind already tells of it. */
  detail: ProblemDetail | undefined;
  /** What makes it the YAML that was meant. */
  edit: Edit;
};

/** The names that fields have anywhere in a kind of file. */
export type FieldNames = {
  all: ReadonlySet<string>;
  /** Those whose values are ids, dates and the like: a comment behind one of them takes nothing from a reader. */
  codes: ReadonlySet<string>;
};

export const noFields: FieldNames = { all: new Set(), codes: new Set() };

/** A field's name as an editor writes it, whatever the case of its letters. */
export function isField({ all }: FieldNames, name: string): boolean {
  return all.has(name) || [...all].some((known) => known.toLowerCase() === name.toLowerCase());
}
