import { expect, test } from "vitest";
import { viewSearch } from "#archive/views/searchView";
import { archiveOf, article, dateOf } from "../records";

test("the search page knows how many articles there are and from when to when", () => {
  const articles = [article("a", { date: dateOf("2024-05") }), article("b", { date: dateOf("2013") })];
  expect(viewSearch(archiveOf(articles))).toEqual({ articles: 2, years: { from: "2013", to: "2024" } });
});

test("an empty archive has no years to search", () => {
  expect(viewSearch(archiveOf([]))).toEqual({ articles: 0, years: null });
});
