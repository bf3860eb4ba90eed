import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewFront } from "#archive/views/frontView";
import { archiveOf, article, dateOf, institution } from "../records";
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

describe("an article chosen to lead", () => {
  const articles = [
    article("newest", { date: dateOf("2024-05-03"), summary: "摘要" }),
    article("chosen", { date: dateOf("2024-05-02") }),
    article("older", { date: dateOf("2024-05-01"), summary: "摘要" }),
  ];

  test("leads, summary or not, and does not stand among the newest", () => {
    const { lead, newest } = viewFront(archiveOf(articles, { lead: "chosen" }));
    expect(lead?.slug).toBe("chosen");
    expect(newest.map(({ slug }) => slug)).toEqual(["newest", "older"]);
  });

  test("that is not published leaves the lead to the newest", () => {
    expect(viewFront(archiveOf(articles, { lead: "secret" })).lead?.slug).toBe("newest");
  });

  test("that is far down takes no place from the newest", () => {
    const many = Array.from({ length: 20 }, (_, index) => article(`a${String(index).padStart(2, "0")}`));
    const { lead, newest } = viewFront(archiveOf(many, { lead: "a19" }));
    expect(lead?.slug).toBe("a19");
    expect(newest.map(({ slug }) => slug)).toEqual(many.slice(0, 12).map(({ slug }) => slug));
  });
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

test("the extent tells how many articles and institutions there are, and from when to when", () => {
  const archive = archiveOf([article("a", { date: dateOf("2019-05") }), article("b", { date: dateOf("2024") })], {
    institutions: [institution("i")],
  });
  expect(viewFront(archive)).toMatchObject({
    articleTotal: 2,
    institutionTotal: 1,
    span: { from: "2019", to: "2024" },
  });
});

test("years and stages are tallied over the whole archive, empty stages too", () => {
  const old = Array.from({ length: 30 }, (_, index) =>
    article(`old-${index}`, { date: dateOf("2020"), stage: "basic" }),
  );
  const { years, stages } = viewFront(archiveOf([...old, article("new", { date: dateOf("2024") })]));
  expect(years).toEqual([
    { year: "2020", count: 30, byStage: [30, 0, 0, 0, 0, 0], page: 1 },
    { year: "2024", count: 1, byStage: [0, 0, 0, 0, 0, 1], page: 1 },
  ]);
  expect(stages.map(({ count }) => count)).toEqual([30, 0, 0, 0, 0]);
});

describe("the provinces", () => {
  const named = (province: string | undefined, count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...institution(`${province}-${index}`), province }));

  test("stand in the order of the index, of each the six institutions with most articles and how many there are", () => {
    const archive = archiveOf([article("a", { institutions: ["湖北省-7"] })], {
      institutions: [...named(undefined, 9), ...named("广西壮族自治区", 1), ...named("湖北省", 8)],
    });
    const { provinces } = viewFront(archive);
    expect(provinces.map(({ name, institutionTotal }) => [name, institutionTotal])).toEqual([
      ["湖北省", 8],
      ["广西壮族自治区", 1],
      [undefined, 9],
    ]);
    expect(provinces[0]?.institutions.map(({ id, count }) => [id, count])).toEqual([
      ["湖北省-7", 1],
      ["湖北省-0", 0],
      ["湖北省-1", 0],
      ["湖北省-2", 0],
      ["湖北省-3", 0],
      ["湖北省-4", 0],
    ]);
  });

  test("are at most eight", () => {
    const many = Array.from({ length: 10 }, (_, index) => named(`省${index}`, 10 - index)).flat();
    const { provinces } = viewFront(archiveOf([], { institutions: many }));
    expect(provinces.map(({ name }) => name)).toEqual(["省0", "省1", "省2", "省3", "省4", "省5", "省6", "省7"]);
  });
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
      const counted = { years: view.recentYears, stages: view.stages };
      for (const facet of ["years", "stages"] as const) {
        for (const { id, count } of counted[facet]) expect(count).toBe(archive.lists[facet].get(id)?.articles.length);
      }
      for (const { year, count } of view.years) expect(count).toBe(archive.lists.years.get(year)?.articles.length);
      for (const { id, count } of view.provinces.flatMap(({ institutions }) => institutions))
        expect(count).toBe(archive.lists.institutions.get(id)?.articles.length);
      expect(view.articleTotal).toBe(archive.whole.articles.length);
    }),
  );
});
