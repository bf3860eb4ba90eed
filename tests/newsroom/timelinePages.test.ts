import fc from "fast-check";
import { expect, test } from "vitest";
import { timelinePaths, timelineYear } from "#newsroom/timelinePages";
import { archiveOf, article, dateOf } from "../archive/records";
import { anyDates } from "../archive/views/dates";

const stating = (dates: readonly string[]) =>
  archiveOf([article("a", { milestones: dates.map((date) => ({ date: dateOf(date), text: date, of: [] })) })]);

test("a year has a page for each hundred of its milestones, the first under its own path", () => {
  const archive = stating([...Array.from({ length: 101 }, () => "2024-05"), "2019"]);
  expect(timelinePaths(archive).map(({ params }) => timelineYear(archive, params)?.path)).toEqual([
    "/timeline/2019/",
    "/timeline/2024/",
    "/timeline/2024/page/2/",
  ]);
});

test("every page that is made has a view with milestones", () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const archive = stating(dates.map(({ iso }) => iso));
      const views = timelinePaths(archive).map(({ params }) => timelineYear(archive, params)?.view.view);
      expect(views.flatMap((view) => view?.entries ?? [])).toHaveLength(dates.length);
    }),
  );
});

test("an archive without milestones has no year", () => {
  expect(timelinePaths(archiveOf([article("a")]))).toEqual([]);
});

test.each([
  {},
  { year: "2020" },
  { year: ["2024"], page: ["page", "2"] },
  { year: "2024", page: ["page", "1"] },
  { year: "2024", page: ["seite"] },
])("%j is no page", (params) => {
  expect(timelineYear(stating(["2024"]), params)).toBeUndefined();
});
