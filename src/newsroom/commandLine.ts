import { parseArgs } from "node:util";
import type { CardMode } from "#archive/card";
import { cardModes } from "#archive/card";
import type { CommandTexts } from "#language/commands";
import { systemErrorCodes } from "#language/commands";
import { commandTexts as englishCommands } from "#language/en/commandTexts";
import { problemTexts as englishProblems } from "#language/en/problemTexts";
import type { ProblemTexts } from "#language/problems";
import { commandTexts as chineseCommands } from "#language/zh/commandTexts";
import { problemTexts as chineseProblems } from "#language/zh/problemTexts";
import { ContentChangedError } from "./contentErrors";
import { isHost } from "./host";
import { SettingsError } from "./settingsError";
import { guardOutput, isOutputCut } from "./standardOutput";
import { isSystemError } from "./systemError";

export type CommandLine = {
  words: CommandTexts;
  problems: ProblemTexts;
  format: "text" | "json";
  cards: CardMode;
  /** Whether a build may publish a site without articles. */
  allowEmpty: boolean;
  /** Whether a build may drop a large part of the articles that readers have. */
  allowDrop: boolean;
  /** Whether `announce` sends anything; without, it only says what it would send. */
  send: boolean;
  /** Under which name or address of this machine `start` and `dev` are open to others. */
  host?: string | undefined;
  /** How many addresses `announce` sends to each service at most. */
  limit?: number | undefined;
};

/** Why a command cannot do its work, in the reader's language: printed without a stack. */
export class CommandError extends Error {}

/**
 * Reads `--lang zh|en`, `--format text|json`, `--cards all|recent|none`, `--allow-empty`, `--allow-drop`, `--send` or
 * `--dry-run`, `--limit <number>` and `--host <name or address>`.
 *
 * @throws CommandError for anything else
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { lang = "zh", format = "text", cards = "all", send = false, limit, host, ...options } = parseOptions(args);
  const [words, problems] =
    lang === "en" ? ([englishCommands, englishProblems] as const) : ([chineseCommands, chineseProblems] as const);
  if (lang !== "zh" && lang !== "en") throw new CommandError(words.unknownOption(`--lang ${lang} (zh, en)`));
  if (format !== "text" && format !== "json")
    throw new CommandError(words.unknownOption(`--format ${format} (text, json)`));
  const mode = cardModes.find((name) => name === cards);
  if (!mode) throw new CommandError(words.unknownOption(`--cards ${cards} (${cardModes.join(", ")})`));
  if (send && options["dry-run"]) throw new CommandError(words.unknownOption("--send --dry-run"));
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    throw new CommandError(words.unknownOption(`--limit ${limit} (1, 2, …)`));
  if (host !== undefined && !isHost(host)) throw new CommandError(words.hostRefused(host));
  const most = limit === undefined ? {} : { limit: Number(limit) };
  const allowed = { allowEmpty: options["allow-empty"] ?? false, allowDrop: options["allow-drop"] ?? false };
  const given = { ...most, ...(host === undefined ? {} : { host }) };
  return { words, problems, format, cards: mode, ...allowed, send, ...given };
}

const known = {
  lang: { type: "string" },
  format: { type: "string" },
  cards: { type: "string" },
  "allow-empty": { type: "boolean" },
  "allow-drop": { type: "boolean" },
  send: { type: "boolean" },
  "dry-run": { type: "boolean" },
  limit: { type: "string" },
  host: { type: "string" },
} as const;

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    const words = /--lang[= ]en\b/.test(args.join(" ")) ? englishCommands : chineseCommands;
    throw new CommandError(words.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

/**
 * What stops a command, for people: what it says itself, what the operating system refuses, what changed under way.
 *
 * @throws the error where it is none of these but a defect
 */
function wordsFor(error: unknown, words: CommandTexts): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof ContentChangedError) return words.contentChanged(error.path);
  const code = isSystemError(error) && systemErrorCodes.find((known) => known === error.code);
  if (code) return words.system[code](error.dest ?? error.path ?? "");
  throw error;
}

/** Runs a command's work: says what stops it in words, and sets the exit code. A defect keeps its stack. */
export async function runCommand(work: (line: CommandLine) => Promise<number> | number): Promise<void> {
  let words = chineseCommands;
  guardOutput((error) => {
    process.exitCode = 1;
    process.stderr.write(`${wordsFor(error, words)}\n`);
  });
  try {
    const line = readCommandLine(process.argv.slice(2));
    words = line.words;
    const code = await work(line);
    process.exitCode = isOutputCut() ? 1 : code;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SettingsError) {
      process.stderr.write(`${words.settingRefused(error.variable, error.value, words.wanted[error.variable])}\n`);
    } else {
      process.stderr.write(`${wordsFor(error, words)}\n`);
    }
  }
}
