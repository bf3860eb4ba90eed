import { expect, test } from "vitest";
import { readLighthouseReport } from "./lighthouse";

/** As little of a report as is read. */
function report(performance: number, shift: number): string {
  const category = (score: number) => ({
    score,
    auditRefs: [
      { id: "speed", weight: 10 },
      { id: "note", weight: 0 },
    ],
  });
  const audit = { title: "Speed is low", score: 0.5, displayValue: "3 s" };
  return JSON.stringify({
    categories: {
      performance: category(performance),
      accessibility: category(1),
      "best-practices": category(1),
      seo: category(1),
    },
    audits: { speed: audit, note: audit, "cumulative-layout-shift": { title: "CLS", score: 1, numericValue: shift } },
  });
}

test("a page with all points that does not move has no fault", () => {
  expect(readLighthouseReport(report(1, 0), "/")).toEqual({
    path: "/",
    scores: [100, 100, 100, 100],
    shift: 0,
    faults: [],
  });
});

test("a lost point is a fault, with the audits that cost it", () => {
  const { scores, faults } = readLighthouseReport(report(0.99, 0), "/");
  expect(scores).toEqual([99, 100, 100, 100]);
  expect(faults.map(({ rule, element }) => `${rule} ${element}`)).toEqual([
    "performance 99 of 100",
    "performance/speed 3 s",
  ]);
});

test("a page that moves is a fault, however little", () => {
  const { faults } = readLighthouseReport(report(1, 0.001), "/");
  expect(faults.map(({ rule }) => rule)).toEqual(["cumulative-layout-shift"]);
});

test("a report without a category is refused", () => {
  expect(() => readLighthouseReport('{"categories":{},"audits":{}}', "/")).toThrow("seo");
});
