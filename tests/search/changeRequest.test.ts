import { describe, expect, test } from "vitest";
import { asksForSomething, isNarrowed, withoutChoices, withText, withToggled, withYears } from "#search/changeRequest";
import { readRequest, writeRequest } from "#search/requestAddress";

const changed = readRequest("q=肝癌&tag=oncology&kind=result&year=2013-&sort=newest&page=3");

describe("a changed request begins at its first page and keeps the rest", () => {
  test.each([
    ["other words", withText(changed, "胰腺"), "q=胰腺&tag=oncology&kind=result&year=2013-&sort=newest"],
    [
      "one more entry",
      withToggled(changed, "tags", "a"),
      "q=肝癌&tag=oncology&tag=a&kind=result&year=2013-&sort=newest",
    ],
    ["an entry less", withToggled(changed, "tags", "oncology"), "q=肝癌&kind=result&year=2013-&sort=newest"],
    ["other years", withYears(changed, { to: "2020" }), "q=肝癌&tag=oncology&kind=result&year=-2020&sort=newest"],
    ["nothing chosen", withoutChoices(changed), "q=肝癌&sort=newest"],
  ])("with %s", (_change, request, query) => {
    expect(decodeURIComponent(writeRequest(request))).toBe(`?${query}`);
  });
});

test.each([
  ["", false, false],
  ["q=%20%20", false, false],
  ["sort=newest&page=2", false, false],
  ["q=a", true, false],
  ["province=辽宁", true, true],
  ["year=-2020", true, true],
  ["q=a&year=2020-", true, true],
])("“%s” asks for something: %s; is narrowed: %s", (query, asks, narrowed) => {
  expect(asksForSomething(readRequest(query))).toBe(asks);
  expect(isNarrowed(readRequest(query))).toBe(narrowed);
});
