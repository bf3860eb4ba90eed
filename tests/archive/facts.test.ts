import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { isPublished, summarize } from "#archive/article";
import { gatherFacts } from "#archive/facts";
import { gatherMilestones } from "#archive/milestones";
import { gatherNotices, noticesOf } from "#archive/notices";
import { publicRecord } from "#archive/withdrawnRecord";
import { archiveOf, article, dateOf, institution, person } from "./records";

const notice = (date: string, text: string) => ({ date: dateOf(date), text });
const milestone = (date: string, text: string, ...of: string[]) => ({ date: dateOf(date), text, of });

const facts: Partial<Article> = {
  institutions: ["hospital", "partner"],
  people: ["doctor"],
  figures: [{ label: "床位", value: "1200", of: ["hospital"] }],
  milestones: [milestone("2020", "获奖", "doctor")],
  works: [{ type: "award", title: "奖章", of: ["doctor", "hospital"] }],
};

const factsIn = (...articles: Article[]) => gatherFacts(articles, gatherMilestones(articles));

describe("facts", () => {
  test("a fact goes to its owners and to nobody else who is named", () => {
    const gathered = factsIn(article("a", facts));
    expect([...gathered.keys()].sort()).toEqual(["doctor", "hospital"]);
    expect(gathered.get("doctor")).toEqual({
      figures: [],
      milestones: [0],
      works: [{ type: "award", title: "奖章", of: ["doctor", "hospital"], slug: "a" }],
    });
    expect(gathered.get("hospital")?.figures.map(({ value, slug }) => [value, slug])).toEqual([["1200", "a"]]);
    expect(gathered.get("hospital")?.milestones).toEqual([]);
  });

  test.each(["retraction", "withdrawn"] as const)("an article with a %s no longer states facts", (state) => {
    expect(factsIn(article("a", { ...facts, [state]: notice("2025", "撤回。") })).size).toBe(0);
  });

  test("a corrected article still does", () => {
    expect(factsIn(article("a", { ...facts, corrections: [notice("2025", "更正。")] })).size).toBe(2);
  });

  test("a milestone is kept once and every owner refers to it by its place, in the order of time", () => {
    const { milestones, facts: gathered } = archiveOf([
      article("new", { milestones: [milestone("2021-05", "三", "x", "y"), milestone("2019-03-02", "一", "x")] }),
      article("old", { milestones: [milestone("2020", "二", "y"), milestone("2021-05-01", "四", "x", "x")] }),
    ]);
    expect(milestones.map(({ text, slug }) => [text, slug])).toEqual([
      ["一", "new"],
      ["二", "old"],
      ["三", "new"],
      ["四", "old"],
    ]);
    expect(gathered.get("x")?.milestones).toEqual([0, 2, 3]);
    expect(gathered.get("y")?.milestones).toEqual([1, 2]);
  });

  test("an archive keeps who works where", () => {
    const archive = archiveOf([], {
      institutions: [institution("hospital")],
      people: [person("a", "hospital", "hospital"), person("b"), person("c", "hospital")],
    });
    expect([...archive.staff]).toEqual([["hospital", ["a", "c"]]]);
  });
});

describe("notices", () => {
  const corrected = article("a", { title: "甲", corrections: [notice("2025-01", "先。"), notice("2025-03", "后。")] });
  const retracted = article("b", {
    title: "乙",
    retraction: notice("2025-02", "撤稿。"),
    corrections: [notice("2026", "再。")],
  });
  const withdrawn = article("c", { title: "丙", withdrawn: notice("2024", "撤下。") });

  test("all of them are gathered, newest first, with the article they are about", () => {
    const gathered = gatherNotices([corrected, retracted, withdrawn, article("d")]);
    expect(gathered.map(({ slug, title, type, text }) => [slug, title, type, text])).toEqual([
      ["b", "乙", "correction", "再。"],
      ["a", "甲", "correction", "后。"],
      ["b", "乙", "retraction", "撤稿。"],
      ["a", "甲", "correction", "先。"],
      ["c", "丙", "withdrawal", "撤下。"],
    ]);
  });

  test("an article shows its gravest notice first", () => {
    expect(noticesOf(retracted).map(({ type }) => type)).toEqual(["retraction", "correction"]);
    expect(noticesOf({ ...retracted, withdrawn: notice("2020", "撤下。") })[0]?.type).toBe("withdrawal");
  });
});

describe("summaries", () => {
  test("a withdrawn article keeps its title and loses its summary; a retracted one keeps both", () => {
    const summary = "摘要。";
    expect(summarize(article("a", { summary }))).toMatchObject({ summary, status: undefined });
    expect(summarize(article("a", { summary, retraction: notice("2025", "撤稿。") }))).toMatchObject({
      summary,
      status: "retracted",
    });
    const both = { summary, retraction: notice("2025", "撤稿。"), withdrawn: notice("2025", "撤下。") };
    expect(summarize(publicRecord(article("a", both)))).toMatchObject({
      title: "a",
      summary: undefined,
      status: "withdrawn",
    });
  });

  test("a summary carries no body, no sources, no facts", () => {
    expect(Object.keys(summarize(article("a", facts)))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/body|sources|figures|milestones|works|editor/)]),
    );
  });

  test("an article is published when it is no draft and its embargo has passed", () => {
    const embargo = "2026-06-01T09:00:00+08:00";
    const instant = Date.parse("2026-06-01T01:00:00Z");
    expect(isPublished({ draft: false }, 0)).toBe(true);
    expect(isPublished({ draft: true }, 0)).toBe(false);
    expect(isPublished({ draft: false, embargo }, instant - 1)).toBe(false);
    expect(isPublished({ draft: false, embargo }, instant)).toBe(true);
    expect(isPublished({ draft: true, embargo }, instant)).toBe(false);
  });
});
