import fc from "fast-check";
import { expect, test } from "vitest";
import { viewFront } from "#archive/views/frontView";
import { archiveOf, article, dateOf, institution, person, tag } from "../records";
import { gappyArchives } from "./archives";

const notice = { date: dateOf("2025"), text: "说明。" };

test("the lead is the newest article with a summary that is neither retracted nor withdrawn", () => {
  const archive = archiveOf([
    article("withdrawn", { date: dateOf("2024-05-04"), summary: "摘要", withdrawn: notice }),
    article("retracted", { date: dateOf("2024-05-03"), summary: "摘要", retraction: notice }),
    article("bare", { date: dateOf("2024-05-02") }),
    article("lead", { date: dateOf("2024-05-01"), summary: "摘要" }),
    article("older", { date: dateOf("2024-04-30"), summary: "摘要" }),
  ]);
  const { lead, newest } = viewFront(archive);
  expect(lead?.slug).toBe("lead");
  expect(newest.map(({ slug }) => slug)).toEqual(["withdrawn", "retracted", "bare", "older"]);
});

test("without an article that can lead there is no lead", () => {
  expect(viewFront(archiveOf([article("bare")]))).toMatchObject({ lead: undefined, newest: [{ slug: "bare" }] });
});

test("an empty archive has an empty front page", () => {
  const view = viewFront(archiveOf([]));
  expect(view).toMatchObject({ newest: [], articleTotal: 0, institutionTotal: 0, tags: [], years: [], notices: [] });
  expect([view.lead, view.newestRecord]).toEqual([undefined, undefined]);
});

test("twelve articles follow the lead, wherever it stands", () => {
  const many = Array.from({ length: 20 }, (_, index) => `a${String(index).padStart(2, "0")}`);
  for (const leading of ["a00", "a05", "a19"]) {
    const archive = archiveOf(many.map((slug) => article(slug, { summary: slug === leading ? "摘要" : undefined })));
    const { lead, newest } = viewFront(archive);
    expect(lead?.slug).toBe(leading);
    expect(newest.map(({ slug }) => slug)).toEqual(many.filter((slug) => slug !== leading).slice(0, 12));
  }
});

test("the newest record is the one that entered last, not the one reported last", () => {
  const archive = archiveOf([
    article("a", { date: dateOf("2024"), added: dateOf("2025-01") }),
    article("b", { date: dateOf("2020"), added: dateOf("2026-02-03") }),
  ]);
  expect(viewFront(archive).newestRecord).toEqual(dateOf("2026-02-03"));
});

test("ways in are the most used ten of each facet and the last twelve years", () => {
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
  const { tags, institutions, people, years, institutionTotal } = viewFront(archive);
  expect([tags, institutions, people, years].map(({ length }) => length)).toEqual([10, 10, 10, 12]);
  expect([tags, institutions, people].map(([first]) => [first?.id, first?.count])).toEqual([
    ["t9", 14],
    ["i9", 14],
    ["p9", 14],
  ]);
  expect(years.map(({ id }) => id).slice(0, 2)).toEqual(["2013", "2012"]);
  expect(institutionTotal).toBe(14);
});

test("the three newest notices are shown", () => {
  const days = ["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04"];
  const corrections = days.map((day) => ({ date: dateOf(day), text: day }));
  const { notices } = viewFront(archiveOf([article("a", { corrections })]));
  expect(notices.map(({ text }) => text)).toEqual(["2025-01-04", "2025-01-03", "2025-01-02"]);
});

test("numbers on the front page are the lengths of the lists they lead to, whatever is missing", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      const view = viewFront(archive);
      for (const facet of ["kinds", "stages", "tags", "institutions", "people", "years"] as const) {
        for (const { id, count } of view[facet]) expect(count).toBe(archive.lists[facet].get(id)?.articles.length);
      }
      expect(view.articleTotal).toBe(archive.whole.articles.length);
    }),
  );
});
