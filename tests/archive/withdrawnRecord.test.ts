import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { startOf } from "#archive/date";
import { isStillSaid, publicRecord, saidWhenWithdrawn } from "#archive/withdrawnRecord";
import { articleFields } from "#newsroom/schema/article";
import { article, dateOf } from "./records";

const notice = (date: string) => ({ date: dateOf(date), text: date });
const noticesAfter = (withdrawal: string, dates: readonly string[]) =>
  publicRecord(article("a", { withdrawn: notice(withdrawal), corrections: dates.map(notice) })).corrections.map(
    ({ text }) => text,
  );

const full = article("full", {
  kicker: "引题",
  subtitle: "副题",
  summary: "摘要",
  figures: [{ label: "数", value: "1", of: [] }],
  milestones: [{ date: dateOf("2020"), text: "事", of: [] }],
  works: [{ type: "paper", title: "论文", of: [] }],
  image: { src: "a.jpg", alt: "图" },
  editor: "审五",
  corrections: [notice("2026-01-01")],
  retraction: notice("2026-01-02"),
});

test("the list decides on every field that a file may have, and on no other but the slug", () => {
  const jekyll = ["layout", "categories", "author"];
  const fields = Object.keys(articleFields.shape).filter((field) => !jekyll.includes(field));
  expect(Object.keys(saidWhenWithdrawn).sort()).toEqual([...fields, "slug"].sort());
});

test("a record that is not withdrawn is public as it is", () => {
  expect(publicRecord(full)).toBe(full);
});

test("of a withdrawn record every field that goes is empty, and every field that stays is as it was", () => {
  const whole: Article = { ...full, withdrawn: notice("2026-02-01") };
  const left = publicRecord(whole);
  for (const [field, said] of Object.entries(saidWhenWithdrawn)) {
    const value: unknown = Reflect.get(left, field);
    if (said === "stays") expect(value, field).toEqual(Reflect.get(whole, field));
    if (said === "goes") expect(Array.isArray(value) ? value : (value ?? []), field).toEqual([]);
  }
  expect(left).toMatchObject({ corrections: [], retraction: undefined });
});

describe("of the notices of a withdrawn article", () => {
  test.each([
    ["2026-03-02", "2026-03-01", false],
    ["2026-03-02", "2026-03-02", true],
    ["2026-03-02", "2026-03-03", true],
    ["2026-03-02", "2026-03-02T10:00:00+08:00", false],
    ["2026-03-02T09:00:00+08:00", "2026-03-02T08:59:59+08:00", false],
    ["2026-03-02T09:00:00+08:00", "2026-03-02T10:00:00+08:00", true],
    ["2026-03-02T09:00:00+08:00", "2026-03-02", false],
    ["2026-03", "2026-03-31", false],
    ["2026-03", "2026-03", true],
    ["2026-03", "2026-04", true],
    ["2026", "2026-12-31", false],
    ["2026", "2027-01-01", true],
    ["2026-03-02", "2026", false],
  ])("withdrawn on %s, one of %s is kept: %s", (withdrawal, date, kept) => {
    expect(noticesAfter(withdrawal, [date])).toEqual(kept ? [date] : []);
  });

  test("one that began before the withdrawal is never kept", () => {
    const date = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .chain((at) => fc.constantFrom(4, 7, 10, 19).map((length) => at.toISOString().slice(0, length)));
    fc.assert(
      fc.property(date, fc.array(date), (withdrawal, dates) => {
        for (const kept of noticesAfter(withdrawal, dates))
          expect(startOf(dateOf(kept))).toBeGreaterThanOrEqual(startOf(dateOf(withdrawal)));
      }),
    );
  });

  test("a retraction goes by the same rule", () => {
    const of = (date: string) => publicRecord({ ...full, withdrawn: notice("2026-01-05"), retraction: notice(date) });
    expect(of("2026-01-04").retraction).toBeUndefined();
    expect(of("2026-01-06").retraction).toEqual(notice("2026-01-06"));
  });
});

test.each([
  ["figures[0].of", false],
  ["figures[12].of[1]", false],
  ["works[0].of", false],
  ["sources[0].publication", true],
  ["tags[0]", true],
  ["institutions[0]", true],
  ["kicker", false],
])("what stands at %s is still said of a withdrawn article: %s", (place, said) => {
  expect(isStillSaid(place)).toBe(said);
});
