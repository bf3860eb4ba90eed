import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { problemTexts as englishProblems } from "#language/en/problemTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { problemTexts as chineseProblems } from "#language/zh/problemTexts";
import { CommandError, readCommandLine, runCommand } from "#newsroom/commandLine";
import { SettingsError } from "#newsroom/settingsError";

const careful = { allowEmpty: false, allowDrop: false, send: false };

describe("the options of a command", () => {
  test("without any the words are Chinese, the report is text, and every article has a card", () => {
    const line = { words: chinese, problems: chineseProblems, format: "text", cards: "all", ...careful };
    expect(readCommandLine([])).toEqual(line);
  });

  test("choose the language, the form and the cards", () => {
    const line = { words: english, problems: englishProblems, format: "json", cards: "recent", ...careful };
    expect(readCommandLine(["--lang", "en", "--format", "json", "--cards", "recent"])).toEqual(line);
    expect(readCommandLine(["--cards=recent", "--format=json", "--lang=en"])).toEqual(line);
  });

  test("allow an empty site, or one that drops articles, only where they say so", () => {
    expect(readCommandLine(["--allow-empty"])).toMatchObject({ allowEmpty: true, allowDrop: false });
    expect(readCommandLine(["--allow-drop"])).toMatchObject({ allowEmpty: false, allowDrop: true });
  });

  test("send, and how much, only where they say so", () => {
    expect(readCommandLine(["--dry-run"])).toEqual(readCommandLine([]));
    expect(readCommandLine(["--send", "--limit", "10"])).toMatchObject({ send: true, limit: 10 });
  });

  test("name the host under which a server is open to others", () => {
    expect(readCommandLine(["--host", "::"])).toMatchObject({ host: "::" });
    expect(readCommandLine([])).not.toHaveProperty("host");
    expect(() => readCommandLine(["--host", "a b"])).toThrow(new CommandError(chinese.hostRefused("a b")));
    expect(() => readCommandLine(["--host="])).toThrow(new CommandError(chinese.hostRefused("")));
  });

  test.each([
    [["--send", "--dry-run"], "--send --dry-run"],
    [["--limit", "0"], "--limit 0 (1, 2, …)"],
    [["--limit=ten"], "--limit ten (1, 2, …)"],
    [["--lang", "fr"], "--lang fr (zh, en)"],
    [["--lang="], "--lang  (zh, en)"],
    [["--format", "xml"], "--format xml (text, json)"],
    [["--cards", "some"], "--cards some (all, recent, none)"],
  ])("%j are refused with the values that there are", (args, message) => {
    expect(() => readCommandLine(args)).toThrow(new CommandError(chinese.unknownOption(message)));
  });

  test("a value is refused in the language that was asked for", () => {
    const refusal = new CommandError(english.unknownOption("--format xml (text, json)"));
    expect(() => readCommandLine(["--lang", "en", "--format", "xml"])).toThrow(refusal);
  });

  test.each([[["--verbose"]], [["content"]], [["--lang"]], [["-l", "en"]]])("%j are refused", (args) => {
    expect(() => readCommandLine(args)).toThrow(CommandError);
  });
});

describe("a command", () => {
  let said = "";

  beforeEach(() => {
    said = "";
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });

  afterEach(() => vi.restoreAllMocks());

  /** Runs work under options, and says with which code the process would have ended. */
  async function run(args: string[], work: Parameters<typeof runCommand>[0]): Promise<typeof process.exitCode> {
    const { argv, exitCode } = process;
    try {
      process.argv = ["node", "command", ...args];
      await runCommand(work);
      return process.exitCode;
    } finally {
      process.argv = argv;
      process.exitCode = exitCode;
    }
  }

  test("ends with the code of its work and gets its options", async () => {
    expect(await run(["--lang", "en"], ({ words }) => (words === english ? 3 : 0))).toBe(3);
    expect(await run([], async () => 0)).toBe(0);
    expect(said).toBe("");
  });

  test("says in the reader's language which setting is refused, without a stack", async () => {
    const refuse = () => {
      throw new SettingsError("PORT", "80a");
    };
    expect(await run(["--lang", "en"], refuse)).toBe(1);
    expect(said).toBe(`${english.settingRefused("PORT", "80a", english.wanted.PORT)}\n`);
  });

  test("says why it cannot do its work, in one line", async () => {
    expect(await run(["--lang", "fr"], () => 0)).toBe(1);
    expect(said).toBe(`${chinese.unknownOption("--lang fr (zh, en)")}\n`);
  });

  test("lets a defect through with its stack", async () => {
    const defect = () => {
      throw new TypeError("defect");
    };
    await expect(run([], defect)).rejects.toThrow(TypeError);
    expect(said).toBe("");
  });
});
