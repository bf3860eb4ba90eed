import { table } from "../../audit/table";
import type { IndexFacts } from "./engine";
import type { Metrics } from "./metrics";
import { chanceRecall } from "./metrics";
import type { QueryClass } from "./query";

export type NamedFacts = { engine: string; facts: IndexFacts };

/** What each index costs, one engine a line. */
export function indexTable(engines: readonly NamedFacts[]): string {
  const heads = ["engine", "files", "index MB", "engine kB", "written in s", "of it index", "memory MB"];
  const rows = engines.map(({ engine, facts }) => [
    engine,
    facts.files,
    right(facts.bytes / 1e6, 2, heads[2]),
    right(facts.engineBytes / 1e3, 1, heads[3]),
    right(facts.seconds, 1, heads[4]),
    right(facts.secondsAlone, 1, heads[5]),
    facts.megabytes,
  ]);
  return table(heads, rows);
}

/** What the columns say. */
export const legend = `R@10: of the articles sought, those among the first ten; for a name, out of as many as state it, at most ten.
of few: R@10 of the queries whose text at most ten articles have, so that a perfect search finds every one.
by chance: R@10 of a search that finds exactly the articles with what was typed and orders them by chance.
nothing %: queries without any result. kB: index and results that a fresh engine fetches, its scripts apart.
cold ms: a fresh engine, from a server on this machine, to ten results; warm ms: the same engine asked again.
Pagefind and ours run in Chromium, MiniSearch in Node; a cold MiniSearch reads its whole index.
written in s: the whole process; of it index: after the content was read.`;

export type MeasuredClass = { kind: QueryClass; engines: readonly { engine: string; metrics: Metrics | undefined }[] };

const heads = [
  ...["queries", "engine", "n", "R@10", "of few", "by chance", "MRR@10", "nothing %"],
  ...["kB", "kB p95", "cold ms", "cold p95", "warm ms", "warm p95"],
];

/** Every kind of query, one engine a line; a kind that the archive has none of is left out. */
export function queryTable(classes: readonly MeasuredClass[]): string {
  return table(
    heads,
    classes.flatMap(({ kind, engines }) =>
      engines.flatMap(({ engine, metrics }) => (metrics ? [row(kind, engine, metrics)] : [])),
    ),
  );
}

function row(kind: QueryClass, engine: string, metrics: Metrics): (string | number)[] {
  const { queries, recall, recallOfFew, reciprocalRank, nothing, bytes, cold, warm } = metrics;
  const numbers: [number | undefined, number][] = [
    [recall, 3],
    [recallOfFew, 3],
    [chanceRecall(kind.queries), 3],
    [reciprocalRank, 3],
    [nothing * 100, 1],
    [bytes.median / 1e3, 1],
    [bytes.p95 / 1e3, 1],
    ...[cold.median, cold.p95, warm.median, warm.p95].map((ms): [number, number] => [ms, 1]),
  ];
  const cells = numbers.map(([value, digits], index) => right(value, digits, heads[index + 3]));
  return [kind.name, engine, queries, ...cells];
}

/** A number with its decimals under each other; empty for none. */
function right(value: number | undefined, digits: number, head = ""): string {
  return (value === undefined ? "" : value.toFixed(digits)).padStart(Math.max(head.length, 7));
}
