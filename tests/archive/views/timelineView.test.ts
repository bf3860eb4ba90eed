import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { milestonePageSize, pageCount } from "#archive/paging";
import { viewTimeline, viewTimelineYear } from "#archive/views/timelineView";
import { archiveOf, article, dateOf, institution, person } from "../records";
import { anyDates } from "./dates";

const stated = (date: string, ...of: string[]) => ({ date: dateOf(date), text: date, of });
const archive = archiveOf(
  [
    article("a", { title: "甲", milestones: [stated("2024-05", "zhang", "missing", "hospital"), stated("2019")] }),
    article("b", { title: "乙", milestones: [stated("2024", "hospital", "hospital"), stated("1930"), stated("2013")] }),
    article("gone", {
      milestones: [stated("2021"), stated("1920")],
      withdrawn: { date: dateOf("2025"), text: "撤下。" },
    }),
  ],
  {
    institutions: [{ ...institution("hospital"), name: "市医院" }],
    people: [{ ...person("zhang"), name: "张三" }],
  },
);

describe("the index of the timeline", () => {
  test("counts the milestones of every year that has some, oldest first, by decade", () => {
    expect(viewTimeline(archive)).toMatchObject({
      total: 5,
      span: { from: "1930", to: "2024" },
      decades: [
        { decade: "1930", years: [{ year: "1930", count: 1 }] },
        {
          decade: "2010",
          years: [
            { year: "2013", count: 1 },
            { year: "2019", count: 1 },
          ],
        },
        { decade: "2020", years: [{ year: "2024", count: 2 }] },
      ],
    });
  });

  test("shows all milestones where one page holds them, and none where it does not", () => {
    const entriesOf = (count: number) => {
      const milestones = Array.from({ length: count }, (_, index) => ({
        date: dateOf("2020"),
        text: String(index),
        of: [],
      }));
      return viewTimeline(archiveOf([article("a", { milestones })])).entries;
    };
    expect(entriesOf(100).map(({ text }) => Number(text))).toEqual([...Array(100).keys()]);
    expect(entriesOf(101)).toEqual([]);
  });

  test("of an empty archive has no year and no span", () => {
    expect(viewTimeline(archiveOf([]))).toEqual({ total: 0, span: undefined, decades: [], entries: [] });
  });
});

describe("the page of a year", () => {
  test("shows its milestones in order, with the article that states each and whom it is about", () => {
    expect(viewTimelineYear(archive, "2024", 1)?.entries).toEqual([
      {
        date: dateOf("2024"),
        text: "2024",
        slug: "b",
        title: "乙",
        status: undefined,
        owners: [{ facet: "institutions", id: "hospital", name: "市医院" }],
      },
      {
        date: dateOf("2024-05"),
        text: "2024-05",
        slug: "a",
        title: "甲",
        status: undefined,
        owners: [
          { facet: "people", id: "zhang", name: "张三" },
          { facet: "institutions", id: "hospital", name: "市医院" },
        ],
      },
    ]);
  });

  test("knows the nearest years on each side that have milestones", () => {
    const around = (year: string) => {
      const view = viewTimelineYear(archive, year, 1);
      return [view?.earlier, view?.later];
    };
    expect(around("1930")).toEqual([undefined, "2013"]);
    expect(around("2019")).toEqual(["2013", "2024"]);
    expect(around("2024")).toEqual(["2019", undefined]);
  });

  test("there is none for a year without milestones, whatever it is called", () => {
    for (const year of ["2021", "2020", "202", "", "x"]) expect(viewTimelineYear(archive, year, 1)).toBeUndefined();
  });

  test("a hundred milestones make one page, one more makes a second", () => {
    const crowd = (count: number) =>
      archiveOf([article("a", { milestones: Array.from({ length: count }, () => stated("2024")) })]);
    expect(viewTimelineYear(crowd(100), "2024", 1)?.paging).toEqual({ page: 1, pages: 1, total: 100 });
    const second = viewTimelineYear(crowd(101), "2024", 2);
    expect(second?.paging).toEqual({ page: 2, pages: 2, total: 101 });
    expect(second?.entries).toHaveLength(1);
  });

  test("a draft, which only development shows, is marked", () => {
    const draft = archiveOf([article("a", { draft: true, milestones: [stated("2024")] })]);
    expect(viewTimelineYear(draft, "2024", 1)?.entries).toMatchObject([{ status: "unpublished" }]);
  });
});

test("the pages of all years show every milestone of the archive once, in its order", () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const milestones = dates.map((date, index) => ({ date, text: String(index), of: [] }));
      const any = archiveOf([article("a", { milestones })]);
      const { total, decades } = viewTimeline(any);
      const shown = decades
        .flatMap(({ years }) => years)
        .flatMap(({ year, count }) =>
          Array.from({ length: pageCount(count, milestonePageSize) }, (_, index) =>
            viewTimelineYear(any, year, index + 1),
          ),
        )
        .flatMap((page) => page?.entries ?? []);
      expect(total).toBe(dates.length);
      expect(shown.map(({ text }) => text)).toEqual(any.milestones.map(({ text }) => text));
    }),
  );
});
