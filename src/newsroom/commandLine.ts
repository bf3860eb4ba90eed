import { parseArgs } from "node:util";
import type { CardMode } from "#archive/card";
import { cardModes } from "#archive/card";
import type { CommandTexts } from "#language/commands";
import { commandTexts as englishCommands } from "#language/en/commandTexts";
import { problemTexts as englishProblems } from "#language/en/problemTexts";
import type { ProblemTexts } from "#language/problems";
import { commandTexts as chineseCommands } from "#language/zh/commandTexts";
import { problemTexts as chineseProblems } from "#language/zh/problemTexts";
import { SettingsError } from "./settings";

export type CommandLine = { words: CommandTexts; problems: ProblemTexts; format: "text" | "json"; cards: CardMode };

/** Why a command cannot do its work, in the reader's language: printed without a stack. */
export class CommandError extends Error {}

/**
 * Reads `--lang zh|en`, `--format text|json` and `--cards all|recent|none`.
 *
 * @throws CommandError for anything else
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { lang = "zh", format = "text", cards = "all" } = parseOptions(args);
  const [words, problems] =
    lang === "en" ? ([englishCommands, englishProblems] as const) : ([chineseCommands, chineseProblems] as const);
  if (lang !== "zh" && lang !== "en") throw new CommandError(words.unknownOption(`--lang ${lang} (zh, en)`));
  if (format !== "text" && format !== "json")
    throw new CommandError(words.unknownOption(`--format ${format} (text, json)`));
  const mode = cardModes.find((known) => known === cards);
  if (!mode) throw new CommandError(words.unknownOption(`--cards ${cards} (${cardModes.join(", ")})`));
  return { words, problems, format, cards: mode };
}

type Options = { lang?: string | undefined; format?: string | undefined; cards?: string | undefined };

function parseOptions(args: readonly string[]): Options {
  try {
    const options = { lang: { type: "string" }, format: { type: "string" }, cards: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const words = /--lang[= ]en\b/.test(args.join(" ")) ? englishCommands : chineseCommands;
    throw new CommandError(words.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

/** Runs a command's work: says what stops it in words, and sets the exit code. A defect keeps its stack. */
export async function runCommand(work: (line: CommandLine) => Promise<number> | number): Promise<void> {
  let words = chineseCommands;
  try {
    const line = readCommandLine(process.argv.slice(2));
    words = line.words;
    process.exitCode = await work(line);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SettingsError) {
      process.stderr.write(`${words.settingRefused(error.variable, error.value, words.wanted[error.variable])}\n`);
    } else if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
    } else {
      throw error;
    }
  }
}
