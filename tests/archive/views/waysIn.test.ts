import fc from "fast-check";
import { expect, test } from "vitest";
import { viewNotFound, viewWaysIn } from "#archive/views/waysIn";
import { archiveOf, article, dateOf, institution, person, tag } from "../records";
import { gappyArchives } from "./archives";

test("ways in are the most used ten of each facet, all kinds and the last twelve years", () => {
  const numbers = Array.from({ length: 14 }, (_, index) => index);
  const archive = archiveOf(
    numbers.map((number) =>
      article(`a${number}`, {
        date: dateOf(String(2000 + number)),
        tags: [`t${number}`, "t9"],
        institutions: ["i9"],
        people: ["p9"],
      }),
    ),
    {
      tags: numbers.map((number) => tag(`t${number}`)),
      institutions: numbers.map((number) => institution(`i${number}`)),
      people: numbers.map((number) => person(`p${number}`)),
    },
  );
  const { tags, institutions, people, kinds, years } = viewWaysIn(archive);
  expect([tags, institutions, people, kinds, years].map(({ length }) => length)).toEqual([10, 10, 10, 6, 12]);
  expect([tags, institutions, people].map(([first]) => first)).toEqual([
    { id: "t9", name: "t9", count: 14 },
    { id: "i9", name: "i9", count: 14 },
    { id: "p9", name: "p9", count: 14 },
  ]);
  expect(years.map(({ id }) => id).slice(0, 2)).toEqual(["2013", "2012"]);
});

test("who has lost the way is also shown the five newest articles", () => {
  const archive = archiveOf(["a", "b", "c", "d", "e", "f"].map((slug) => article(slug)));
  expect(viewNotFound(archive).newest.map(({ slug }) => slug)).toEqual(["a", "b", "c", "d", "e"]);
});

test("the numbers are the lengths of the lists they lead to, whatever is missing", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      const ways = viewWaysIn(archive);
      for (const facet of ["kinds", "tags", "institutions", "people", "years"] as const) {
        for (const { id, count } of ways[facet]) expect(count).toBe(archive.lists[facet].get(id)?.articles.length);
      }
    }),
  );
});
