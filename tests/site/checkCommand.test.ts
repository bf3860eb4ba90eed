import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { CommandError, readCommandLine } from "#newsroom/commandLine";
import { newsFile, profileFile } from "../newsroom/baseFiles";
import { temporaryNewsroom } from "./folders";
import type { Command, Environment } from "./run";
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
  const { code, stdout } = await check(temporaryNewsroom(warning).content, ["--lang=en", "--format=text"]);
  expect(code).toBe(0);
  expect(stdout).toContain("content/articles/2024/quiet.md:5:7 stage: ");
  expect(stdout).toContain(english.warningsOnly(1, 2));
  expect(stdout).not.toMatch(/\p{Script=Han}/u);
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

describe("a command that cannot begin says why in words and fails", () => {
  test.each([
    [["--lang", "fr"], chinese.unknownOption("--lang fr (zh, en)")],
    [["--format", "xml"], chinese.unknownOption("--format xml (text, json)")],
    [["--lang", "en", "--format", "xml"], english.unknownOption("--format xml (text, json)")],
    [["--colour"], "--colour"],
    [["stray"], "stray"],
  ])("options %o", (args, said) => {
    expect(() => readCommandLine(args)).toThrow(CommandError);
    expect(() => readCommandLine(args)).toThrow(said);
  });

  test("a wrong option, in one line and without a stack", async () => {
    const { code, stdout, stderr } = await check(temporaryNewsroom().content, ["--colour"]);
    expect([code, stdout, stderr.split("\n").length]).toEqual([1, "", 2]);
    expect(stderr).toMatch(/^命令行参数有误：.*--colour/);
  });

  test("an unusable setting or a missing folder, whichever command meets it", async () => {
    const { settingRefused, wanted } = chinese;
    const cases: [Command, Environment, string][] = [
      ["desk/check", { ARCHIVE_NOW: "tomorrow" }, settingRefused("ARCHIVE_NOW", "tomorrow", wanted.ARCHIVE_NOW)],
      [
        "publish/build",
        { ARCHIVE_ORIGIN: "a.example" },
        settingRefused("ARCHIVE_ORIGIN", "a.example", wanted.ARCHIVE_ORIGIN),
      ],
      ["publish/start", { PORT: "80a" }, settingRefused("PORT", "80a", wanted.PORT)],
      ["desk/dev", { ARCHIVE_CONTENT: "/nowhere/content" }, chinese.noContent("/nowhere/content")],
      ["publish/build", { ARCHIVE_OUT: "/" }, chinese.outHoldsSources("/")],
    ];
    const met = await Promise.all(cases.map(async ([command, env]) => runCommand(command, env)));
    expect(met).toEqual(cases.map(([, , said]) => ({ code: 1, stdout: "", stderr: `${said}\n` })));
  });
});
