import type { Fold } from "./fold";
import type { Run } from "./runs";
import { runsOf } from "./runs";

/** One part of what was typed: words between spaces, `"…"` or `-词`. */
export type Clause = {
  runs: Run[];
  /** In quotation marks: only as it stands, in one piece. */
  exact: boolean;
  /** Articles that have it are left out. */
  excluded: boolean;
};

/** What is read of a query, in UTF-16 units: a long headline, or a few sentences. */
export const longestQuery = 256;

const clauseForm = /([-－]?)(?:["“”„«](?<quoted>[^"“”„«»]*)["“”„»]?|(?<plain>[^\s"“”„«»]+))/gu;

/** Reads a query. Nothing in it is an error: what has no letter and no digit says nothing. */
export function parseQuery(text: string, fold: Fold): Clause[] {
  const clauses: Clause[] = [];
  for (const match of text.slice(0, longestQuery).matchAll(clauseForm)) {
    const { quoted, plain = "" } = match.groups ?? {};
    const runs = runsOf(quoted ?? plain, fold);
    // A hyphen within a word is no minus: "TNF -α" excludes, "TNF-α" does not begin here.
    if (runs.length > 0) clauses.push({ runs, exact: quoted !== undefined, excluded: match[1] !== "" });
  }
  return clauses;
}
