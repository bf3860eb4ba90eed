import { expect, test } from "vitest";
import { readVnuReport } from "./vnu";

const message = {
  url: "file:/srv/site/tags/index.html",
  lastLine: 2,
  lastColumn: 7,
  extract: "<p>",
  message: "Stray end tag p. Remove it.",
};

test("the Nu Html Checker's errors are faults and its warnings are to be looked at", () => {
  const messages = [
    { ...message, type: "error" },
    { ...message, type: "info", subType: "warning" },
    { ...message, type: "info", message: "Trailing slash on void elements has no effect and interacts badly." },
    { type: "non-document-error", message: "No such file." },
  ];
  const { faults, toReview } = readVnuReport(JSON.stringify({ messages }), "/srv/site");
  expect(faults.map(({ page, rule }) => [page, rule])).toEqual([
    ["/tags/index.html:2:7", "Stray end tag p"],
    [expect.stringMatching(/:0:0$/), "No such file"],
  ]);
  expect(toReview).toHaveLength(1);
});

test("a report of another form is refused", () => {
  expect(() => readVnuReport("[]", "/srv/site")).toThrow("expected object");
});
