import fc from "fast-check";
import { expect, test } from "vitest";
import {
  articlesInPart,
  byChange,
  byPublication,
  divideHistory,
  latestOf,
  newestInFeed,
  ranksOf,
} from "#publish/feeds/feedOrder";
import { rfc822Time } from "#publish/feeds/feedTime";
import { archiveOf, article, dateOf, slugsOf } from "../../archive/records";

/** Positions of an archive of so many articles, the latest first. */
const order = (articles: number) => Array.from({ length: articles }, (_, index) => articles - 1 - index);

test("articles are ordered by when they came into the archive, not by their news; of one time the newer news first", () => {
  const archive = archiveOf([
    article("old-news", { date: dateOf("1990"), added: dateOf("2026-05-02") }),
    article("new-news", { date: dateOf("2026-05-01"), added: dateOf("2026-05-02") }),
    article("earlier", { date: dateOf("2026-06-01"), added: dateOf("2026-05-01") }),
    article("embargoed", { added: dateOf("2026-01-01"), embargo: "2026-05-03T09:00:00+08:00" }),
    article("this-year", { added: dateOf("2026") }),
  ]);
  expect(slugsOf(archive, byPublication(archive))).toEqual([
    ...["embargoed", "new-news", "old-news", "earlier", "this-year"],
  ]);
});

test("a correction, a retraction, a withdrawal or an update brings an old article before its readers again", () => {
  const [earlier, later] = [dateOf("2026-05-01"), dateOf("2026-06-01")];
  const notice = { date: dateOf("2026-07-01"), text: "说明" };
  const archive = archiveOf([
    article("new", { added: later }),
    article("untouched", { added: earlier }),
    article("corrected", { added: earlier, corrections: [notice] }),
    article("updated", { added: earlier, updated: dateOf("2026-07-02") }),
  ]);
  expect(slugsOf(archive, byChange(archive))).toEqual(["updated", "corrected", "new", "untouched"]);
});

test("every article is in a part of the history or in the subscription, and each part is full", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.infiniteStream(fc.nat()), (articles, numbers) => {
      const keys = order(articles).map(() => numbers.next().value);
      const changes = order(articles).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      const { subscription, parts } = divideHistory(order(articles), changes);
      expect(new Set([...subscription, ...parts.flat()]).size).toBe(articles);
      expect(parts.filter(({ length }) => length !== articlesInPart)).toEqual([]);
      expect(subscription).toEqual(changes.filter((position) => subscription.includes(position)));
      expect(subscription.filter((position) => changes.indexOf(position) < newestInFeed)).toHaveLength(
        Math.min(articles, newestInFeed),
      );
      expect(subscription.length).toBeLessThan(articlesInPart + newestInFeed);
    }),
  );
});

test("a part keeps its number and its articles when later ones come", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }), (articles, later) => {
      const { parts } = divideHistory(order(articles), order(articles));
      expect(divideHistory(order(articles + later), order(articles + later)).parts.slice(0, parts.length)).toEqual(
        parts,
      );
    }),
  );
});

test.each([
  [0, 0, 0],
  [29, 0, 29],
  [49, 0, 49],
  [50, 1, 30],
  [83, 1, 33],
  [100, 2, 30],
])("of %d articles %d parts are full, and %d articles are in the subscription", (articles, full, newest) => {
  const { subscription, parts } = divideHistory(order(articles), order(articles));
  expect([parts.length, subscription.length]).toEqual([full, newest]);
});

test("a list's feed has the twenty that changed last", () => {
  const ranks = ranksOf([2, 0, 1, ...Array.from({ length: 30 }, (_, index) => index + 3)]);
  expect(latestOf([0, 1, 2], ranks)).toEqual([2, 0, 1]);
  expect(latestOf([...ranks.keys()], ranks)).toEqual([2, 0, 1, ...Array.from({ length: 17 }, (_, index) => index + 3)]);
});

test("a time is written for RSS in English, with the offset of Shanghai", () => {
  expect(rfc822Time(Date.parse("2026-01-05T00:00:00+08:00"))).toBe("Mon, 05 Jan 2026 00:00:00 +0800");
  expect(rfc822Time(Date.parse("1990-12-31T20:30:07Z"))).toBe("Tue, 01 Jan 1991 04:30:07 +0800");
});
