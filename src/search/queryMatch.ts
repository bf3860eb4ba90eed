import type { FoundName } from "./answer";
import type { Match } from "./match";
import type { Clause } from "./parseQuery";

/** What a query says of every article. */
export type QueryMatch = {
  clauses: Clause[];
  /** How well each article meets it; undefined where nothing is asked for. */
  match: Match | undefined;
  partial: boolean;
  readAs: { typed: string; names: FoundName[] }[];
};
