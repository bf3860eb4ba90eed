import { expect, test } from "vitest";
import { changedOn, publishedOn } from "#archive/recordDates";
import { article, dateOf } from "./records";

const notice = (date: string) => ({ date: dateOf(date), text: "说明" });

test("a record is published when it is added", () => {
  expect(publishedOn(article("a", { added: dateOf("2026-11-21") }))).toEqual(dateOf("2026-11-21"));
});

test("a record under embargo is published when the embargo ends, and has then changed", () => {
  const held = article("a", { added: dateOf("2026-11-21"), embargo: "2026-11-30T08:00:00+08:00" });
  expect(publishedOn(held)).toEqual(dateOf("2026-11-30T08:00:00+08:00"));
  expect(changedOn(held)).toEqual(dateOf("2026-11-30T08:00:00+08:00"));
});

test("an embargo that ended before the record was added changes nothing", () => {
  const held = article("a", { added: dateOf("2026-11-21"), embargo: "2026-11-01T08:00:00+08:00" });
  expect(publishedOn(held)).toEqual(dateOf("2026-11-21"));
});

test.each([
  ["an update", { updated: dateOf("2026-12-01") }],
  ["a correction, the latest of several", { corrections: [notice("2026-12-01"), notice("2026-11-25")] }],
  ["a retraction", { retraction: notice("2026-12-01") }],
  ["a withdrawal", { withdrawn: notice("2026-12-01") }],
])("a record is changed by %s", (_case, parts) => {
  expect(changedOn(article("a", { added: dateOf("2026-11-21"), ...parts }))).toEqual(dateOf("2026-12-01"));
});

test("the date of the news is not the date of a change", () => {
  const later = article("a", { added: dateOf("2026-11-21"), date: dateOf("2027-01-01") });
  expect(changedOn(later)).toEqual(dateOf("2026-11-21"));
});
