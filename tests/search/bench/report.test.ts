import { expect, test } from "vitest";
import type { Metrics } from "./metrics";
import { indexTable, queryTable } from "./report";

const metrics: Metrics = {
  queries: 200,
  recall: 0.975,
  recallOfFew: 0.975,
  reciprocalRank: 1,
  nothing: 0.005,
  bytes: { median: 41_234, p95: 120_000 },
  cold: { median: 25, p95: 99.96 },
  warm: { median: 0.25, p95: 3 },
};

test("the tables of a run have their numbers under each other", () => {
  const facts = {
    files: 12_000,
    bytes: 34_560_000,
    engineBytes: 21_400,
    seconds: 8.25,
    secondsAlone: 6,
    megabytes: 612,
  };
  expect(indexTable([{ engine: "ours", facts }])).toMatchInlineSnapshot(`
    "engine  files  index MB  engine kB  written in s  of it index  memory MB
    ours    12000     34.56       21.4           8.3          6.0        612"
  `);
  const kind = { name: "4 of a title", queries: [{ text: "干细胞治", relevant: new Set("a"), needed: 1, alike: 20 }] };
  const engines = [
    { engine: "ours", metrics },
    { engine: "pagefind", metrics: { ...metrics, recall: 0.5, cold: { median: 1250, p95: 2000 } } },
  ];
  const empty = { kind: { name: "its variants", queries: [] }, engines: [{ engine: "ours", metrics: undefined }] };
  expect(queryTable([{ kind, engines }, empty])).toMatchInlineSnapshot(`
    "queries       engine      n  R@10     of few   by chance  MRR@10   nothing %  kB       kB p95   cold ms  cold p95  warm ms  warm p95
    4 of a title  ours      200    0.975    0.975      0.500    1.000        0.5     41.2    120.0     25.0     100.0      0.3       3.0
    4 of a title  pagefind  200    0.500    0.975      0.500    1.000        0.5     41.2    120.0   1250.0    2000.0      0.3       3.0"
  `);
});
