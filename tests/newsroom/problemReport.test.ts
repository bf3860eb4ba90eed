import { describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { problemTexts as englishProblems } from "#language/en/problemTexts";
import { commandTexts } from "#language/zh/commandTexts";
import { problemTexts } from "#language/zh/problemTexts";
import type { Problem } from "#newsroom/problem";
import { formatProblems, problemsToJson } from "#newsroom/problemReport";

const error: Problem = {
  path: "content/articles/2024/a.md",
  line: 4,
  column: 7,
  field: "date",
  severity: "error",
  detail: { code: "notACalendarDate", params: { value: "2024-02-31", nearest: "2024-02-29" } },
};
const warning: Problem = {
  ...error,
  line: 9,
  field: "body",
  severity: "warning",
  detail: { code: "unused", params: { registry: "tags", id: "liver" } },
};
const newsroom = (...problems: Problem[]) => ({ problems, articles: 36, edition: undefined });

describe("the report for people", () => {
  test("says where, what and what to write instead, then counts errors and warnings", () => {
    expect(formatProblems(newsroom(error, warning), problemTexts, commandTexts)).toMatchInlineSnapshot(`
      "content/articles/2024/a.md:4:7 date: “2024-02-31”不是日历上的日期。 请写真实的日期，例如 2024-02-29。
      content/articles/2024/a.md:9:7 body: 警告：没有文章用到标签“liver”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
      36 篇文章，1 个错误，1 个警告。"
    `);
    expect(formatProblems(newsroom(error, warning), englishProblems, english)).toMatchInlineSnapshot(`
      "content/articles/2024/a.md:4:7 date: "2024-02-31" is not a calendar date. Write a real day, for example 2024-02-29.
      content/articles/2024/a.md:9:7 body: warning: no article uses the tag "liver"; it is not published. Write its id in the article that is about it; until there is one it may stay.
      1 error and 1 warning in 36 articles."
    `);
  });

  test("with warnings alone says that there are no errors", () => {
    const report = formatProblems(newsroom(warning, warning), problemTexts, commandTexts);
    expect(report.split("\n").at(-1)).toBe(commandTexts.warningsOnly(2, 36));
  });

  test("without problems is one line", () => {
    expect(formatProblems(newsroom(), englishProblems, english)).toBe("No problems in 36 articles.");
  });
});

describe("the report for programs", () => {
  test("has one object a problem, with its code and the words of one language", () => {
    expect(JSON.parse(problemsToJson(newsroom(error, warning), englishProblems))).toEqual([
      {
        path: "content/articles/2024/a.md",
        line: 4,
        column: 7,
        field: "date",
        severity: "error",
        code: "notACalendarDate",
        message: '"2024-02-31" is not a calendar date.',
        hint: "Write a real day, for example 2024-02-29.",
      },
      expect.objectContaining({ line: 9, severity: "warning", code: "unused" }),
    ]);
  });

  test("is an empty list without problems", () => {
    expect(JSON.parse(problemsToJson(newsroom(), problemTexts))).toEqual([]);
  });
});
