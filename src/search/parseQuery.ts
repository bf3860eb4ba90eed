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
const longestQuery = 256;

/** What a query has at most: each part costs a look at every article. */
const mostClauses = 24;

/** A hyphen within a word is no minus: it stands in the middle of what has begun before it. */
const clauseForm = /([-－]?)(?:["“”„«](?<quoted>[^"“”„«»]*)["“”„»]?|(?<plain>[^\s"“”„«»]+))/gu;

/** Reads a query. Nothing in it is an error: what has no letter and no digit says nothing. */
export function parseQuery(text: string, fold: Fold): Clause[] {
  const clauses: Clause[] = [];
  const parts = new Map([...text.slice(0, longestQuery).matchAll(clauseForm)].map((match) => [match[0], match]));
  for (const match of [...parts.values()].slice(0, mostClauses)) {
    const { quoted, plain = "" } = match.groups ?? {};
    const runs = runsOf(quoted ?? plain, fold);
    if (runs.length > 0) clauses.push({ runs, exact: quoted !== undefined, excluded: match[1] !== "" });
  }
  return clauses;
}
