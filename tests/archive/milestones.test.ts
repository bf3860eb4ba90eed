import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { startOf, yearOf } from "#archive/date";
import { gatherMilestones, oldestFirst, rangeOfYear } from "#archive/milestones";
import { article, dateOf } from "./records";

const milestone = (date: string, text: string) => ({ date: dateOf(date), text, of: [] });
const texts = (articles: Article[]) => gatherMilestones(articles).map(({ text }) => text);

/** Articles with up to four milestones each, on few dates, so that many are equal. */
const stating = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 0, max: 99 }),
      dates: fc.array(
        fc.constantFrom("2022", "2022-01", "2022-01-01", "2022-01-01T00:00:00+08:00", "2021-12", "2024"),
        {
          maxLength: 4,
        },
      ),
    })
    .map(({ number, dates }) =>
      article(`a${number}`, { milestones: dates.map((date, index) => milestone(date, `${number}.${index}`)) }),
    ),
  { maxLength: 20, selector: ({ slug }) => slug },
);

describe("the milestones of an archive", () => {
  test("of dates that begin together the longer period comes first", () => {
    const dates = ["2022-01-01T00:00:00+08:00", "2022-01-01", "2022-01", "2022", "2021-12-31"];
    expect(texts([article("a", { milestones: dates.map((date) => milestone(date, date)) })])).toEqual(dates.reverse());
  });

  test("of the same date the slug decides by code unit, then the record's own order", () => {
    const same = (...names: string[]) => ({ milestones: names.map((name) => milestone("2022", name)) });
    expect(
      texts([article("b", same("b1", "b2")), article("a-b", same("ab2", "ab1")), article("B", same("B"))]),
    ).toEqual(["B", "ab2", "ab1", "b1", "b2"]);
  });

  test("each says which article states it", () => {
    const [gathered] = gatherMilestones([article("a", { milestones: [milestone("2022", "一")] })]);
    expect(gathered).toEqual({ ...milestone("2022", "一"), slug: "a" });
  });

  test.each(["retraction", "withdrawn"] as const)("an article with a %s states none", (state) => {
    const gone = { milestones: [milestone("2022", "一")], [state]: { date: dateOf("2025"), text: "撤回。" } };
    expect(texts([article("a", gone), article("b", { milestones: [milestone("2023", "二")] })])).toEqual(["二"]);
  });

  test("their order does not depend on the order in which articles are read, and nothing is lost", () => {
    fc.assert(
      fc.property(stating, (articles) => {
        const gathered = texts(articles);
        expect(texts([...articles].reverse())).toEqual(gathered);
        expect([...gathered].sort()).toEqual(
          articles.flatMap(({ milestones }) => milestones.map((it) => it.text)).sort(),
        );
      }),
    );
  });

  test("no milestone begins before the one above it", () => {
    fc.assert(
      fc.property(stating, (articles) => {
        const starts = gatherMilestones(articles).map(({ date }) => startOf(date));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

test("sorting leaves the list as it was given", () => {
  const given = [milestone("2022", "二"), milestone("2021", "一")];
  expect(oldestFirst(given).map(({ text }) => text)).toEqual(["一", "二"]);
  expect(given.map(({ text }) => text)).toEqual(["二", "一"]);
});

test("the range of a year holds its milestones and no other, whether it has some or none", () => {
  fc.assert(
    fc.property(stating, fc.integer({ min: 2019, max: 2026 }).map(String), (articles, year) => {
      const sorted = gatherMilestones(articles);
      const { from, to } = rangeOfYear(sorted, year);
      expect(sorted.slice(from, to)).toEqual(sorted.filter(({ date }) => yearOf(date) === year));
      expect(from).toBe(sorted.filter(({ date }) => yearOf(date) < year).length);
    }),
  );
});
