import { describe, expect, test } from "vitest";
import { readOptions } from "./options";

describe("the command line of the bench", () => {
  test("takes folders, sites in their order, engines and numbers", () => {
    const args = ["a/content", "b/content", "--out", "a/out", "--only", "pagefind", "--queries", "20", "--seed", "3"];
    expect(readOptions(args)).toEqual({
      archives: [
        { content: "a/content", out: "a/out" },
        { content: "b/content", out: undefined },
      ],
      engines: ["pagefind"],
      queries: 20,
      seed: 3,
    });
  });

  test("asks every engine 200 queries of each kind unless told otherwise", () => {
    expect(readOptions(["content"])).toMatchObject({
      engines: ["ours", "pagefind", "minisearch"],
      queries: 200,
      seed: 1,
    });
  });

  test.each([
    ["no folder", []],
    ["more sites than folders", ["content", "--out", "a", "--out", "b"]],
    ["an unknown engine", ["content", "--only", "lunr"]],
    ["no number", ["content", "--queries", "many"]],
    ["an unknown option", ["content", "--fast"]],
  ])("refuses %s and tells the usage", (_what, args) => {
    expect(() => readOptions(args)).toThrow(/^npm run bench:search -- <content folder>/);
  });
});
