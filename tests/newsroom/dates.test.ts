import { expect, test } from "vitest";
import { newsFile } from "./baseFiles";
import { readFixture } from "./newsroom";

/** The clock of these newsrooms is 2026-06-01, midnight in Shanghai. */
const placesOf = (text: string, year = "2024") =>
  readFixture({ [`content/articles/${year}/a.md`]: text }).problems.map(
    ({ line, column, field, severity, detail }) => `${line}:${column} ${field} ${severity} ${detail.code}`,
  );

test("a date after the build's clock is a warning, more than a year after it an error", () => {
  expect(placesOf(newsFile({ added: "2026-06-02" }))).toEqual(["4:8 added warning dateAhead"]);
  expect(placesOf(newsFile({ added: "2062-11-28" }))).toEqual(["4:8 added error dateFarAhead"]);
  expect(placesOf(newsFile({ updated: "2026-12" }))).toEqual(["8:10 updated warning dateAhead"]);
});

test("a period that has begun is not ahead", () => {
  for (const added of ["2026", "2026-06", "2026-06-01", "2026-05-31T23:00:00+08:00"])
    expect(placesOf(newsFile({ added }))).toEqual([]);
});

test("dates of works, sources and notices are looked at too, those of an embargo and of plans are not", () => {
  expect(placesOf(newsFile({ works: "[{ type: paper, title: 某文, year: 2206 }]" }))).toEqual([
    "8:41 works[0].year error dateFarAhead",
  ]);
  expect(placesOf(newsFile({ sources: "[{ title: 原题, date: 2026-07, accessed: 2026-06-02 }]" }))).toEqual([
    "6:30 sources[0].date warning dateAhead",
    "6:49 sources[0].accessed warning dateAhead",
  ]);
  expect(placesOf(newsFile({ corrections: "[{ date: 2027, text: 改正。 }]" }))).toEqual([
    "8:23 corrections[0].date warning dateAhead",
  ]);
  expect(
    placesOf(newsFile({ milestones: "[{ date: 2030, text: 建成。 }]", embargo: "2026-12-01T09:00:00+08:00" })),
  ).toEqual([]);
});

test("an article cannot have been added before its news", () => {
  expect(placesOf(newsFile({ added: "2024-05-15" }))).toEqual(["4:8 added warning addedBeforeNews"]);
  for (const added of ["2024-05-16", "2024-05", "2024", "2024-05-16T00:00:00+08:00"])
    expect(placesOf(newsFile({ added }))).toEqual([]);
  expect(placesOf(newsFile({ date: "2024-05-16T12:00:00+08:00", added: "2024-05-16T12:00:00+08:00" }))).toEqual([]);
});

test("what is no date is told as that alone", () => {
  expect(placesOf(newsFile({ added: "2062年1月2日" }))).toEqual(["4:8 added error notADate"]);
});
