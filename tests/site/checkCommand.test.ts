import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { newsFile, profileFile } from "../newsroom/baseFiles";
import { temporaryNewsroom } from "./folders";
import { runCommand } from "./run";

const warning = { "content/articles/2024/quiet.md": profileFile({ kind: "result" }) };
const error = { ...warning, "content/articles/2024/broken.md": newsFile({ kind: "resul", date: "2024-02-31" }) };

const check = (content: string, args: string[] = []) => runCommand("desk/check", { ARCHIVE_CONTENT: content }, args);

test("sound content ends well and says so", async () => {
  const { content, folder } = temporaryNewsroom();
  expect(await check(content)).toEqual({ code: 0, stdout: `${chinese.noProblems(1)}\n`, stderr: "" });
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("warnings do not fail a check", async () => {
  const { code, stdout } = await check(temporaryNewsroom(warning).content);
  expect(code).toBe(0);
  expect(stdout).toContain("content/articles/2024/quiet.md:5:7 stage:");
  expect(stdout).toContain(chinese.warningsOnly(1, 2));
});

test("errors fail a check and come sorted, with warnings among them and a count below", async () => {
  const { code, stdout } = await check(temporaryNewsroom(error).content);
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "content/articles/2024/broken.md:3:7 date",
    "content/articles/2024/broken.md:5:7 kind",
    "content/articles/2024/quiet.md:5:7 stage",
    chinese.errorsFound(2, 1, 3),
  ]);
});

test("--lang en speaks English", async () => {
  const { code, stdout } = await check(temporaryNewsroom(error).content, ["--lang", "en"]);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(english.errorsFound(2, 1, 3));
  expect(stdout).toMatch(/broken\.md:3:7 date: "2024-02-31" is not/);
  expect(stdout).not.toMatch(/\p{Script=Han}/u);
});

test("--format json gives every problem as an object and nothing else", async () => {
  const { code, stdout } = await check(temporaryNewsroom(error).content, ["--format", "json", "--lang", "en"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      path: "content/articles/2024/broken.md",
      line: 3,
      column: 7,
      field: "date",
      severity: "error",
      code: "notACalendarDate",
    },
    { path: "content/articles/2024/broken.md", line: 5, column: 7, field: "kind", severity: "error", code: "notOneOf" },
    { path: "content/articles/2024/quiet.md", line: 5, column: 7, field: "stage", severity: "warning" },
  ]);
});

test("--format json of sound content is an empty list", async () => {
  const { code, stdout } = await check(temporaryNewsroom().content, ["--format=json"]);
  expect([code, JSON.parse(stdout)]).toEqual([0, []]);
});

describe("a command that cannot begin says why in words and fails", () => {
  const wrong = (what: string, text: RegExp | string) => [what, text] as const;

  test.each([
    wrong("--lang=fr", chinese.unknownOption("--lang fr (zh, en)")),
    wrong("--format=xml", chinese.unknownOption("--format xml (text, json)")),
    wrong("--colour", /^命令行参数有误：.*--colour/),
    wrong("stray", /^命令行参数有误：.*stray/),
  ])("check %s", async (argument, said) => {
    const { code, stdout, stderr } = await check(temporaryNewsroom().content, [argument]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(said);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each([
    [
      "desk/check",
      { ARCHIVE_NOW: "tomorrow" },
      chinese.settingRefused("ARCHIVE_NOW", "tomorrow", chinese.wanted.ARCHIVE_NOW),
    ],
    [
      "publish/build",
      { ARCHIVE_NOW: "2026-11-21" },
      chinese.settingRefused("ARCHIVE_NOW", "2026-11-21", chinese.wanted.ARCHIVE_NOW),
    ],
    [
      "publish/build",
      { ARCHIVE_ORIGIN: "archive.example" },
      chinese.settingRefused("ARCHIVE_ORIGIN", "archive.example", chinese.wanted.ARCHIVE_ORIGIN),
    ],
    ["publish/start", { PORT: "80a" }, chinese.settingRefused("PORT", "80a", chinese.wanted.PORT)],
    ["desk/dev", { PORT: "99999" }, chinese.settingRefused("PORT", "99999", chinese.wanted.PORT)],
    ["desk/check", { ARCHIVE_CONTENT: "/nowhere/content" }, chinese.noContent("/nowhere/content")],
    ["publish/build", { ARCHIVE_CONTENT: "/nowhere/content" }, chinese.noContent("/nowhere/content")],
    ["desk/dev", { ARCHIVE_CONTENT: "/nowhere/content" }, chinese.noContent("/nowhere/content")],
    ["publish/build", { ARCHIVE_OUT: "/" }, chinese.outHoldsSources("/")],
  ] as const)("%s with %o", async (command, env, said) => {
    expect(await runCommand(command, env)).toEqual({ code: 1, stdout: "", stderr: `${said}\n` });
  });
});

test("an unusable setting is explained in English where English is asked for", async () => {
  const { stderr } = await runCommand("desk/check", { ARCHIVE_NOW: "tomorrow" }, ["--lang", "en"]);
  expect(stderr).toBe(`${english.settingRefused("ARCHIVE_NOW", "tomorrow", english.wanted.ARCHIVE_NOW)}\n`);
});
