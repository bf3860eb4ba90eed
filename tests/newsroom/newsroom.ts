import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { ProblemTexts } from "#language/problems";
import { problemText } from "#language/problems";
import { problemTexts } from "#language/zh/problemTexts";
import type { Problem } from "#newsroom/problem";
import type { Newsroom } from "#newsroom/readNewsroom";
import { readNewsroom } from "#newsroom/readNewsroom";
import type { Settings } from "#newsroom/settings";
import { workFolder } from "#newsroom/workFolder";
import { baseFiles } from "./baseFiles";

/** Files by path below the newsroom's root (`content/tags.yml`); null takes one of the base files away. */
export type Files = Record<string, string | Uint8Array | null>;

/** Makes what no text can be at a path: a link, a pipe, a folder. */
type Maker = (path: string) => void;
export type MadeFiles = Record<string, string | Uint8Array | Maker | null>;

export const testNow = Date.parse("2026-06-01T00:00:00+08:00");

/** A newsroom on disk, deleted after the test together with what reading it left behind. */
export type Fixture = { folder: string; settings: Settings };

/** Writes `files` over a small newsroom that has no problem of its own. */
export function writeFixture(files: MadeFiles, settings: Partial<Settings> = {}): Fixture {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-"));
  const content = join(folder, "content");
  for (const [path, text] of Object.entries({ ...baseFiles, ...files })) {
    if (text !== null) writeInto(folder, path, text);
  }
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(workFolder(content), { recursive: true, force: true });
  });
  return { folder, settings: { content, out: join(folder, "out"), now: testNow, ...settings } };
}

export function writeInto(folder: string, path: string, text: string | Uint8Array | Maker): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (typeof text === "function") text(join(folder, path));
  else writeFileSync(join(folder, path), text);
}

/** Reads a newsroom made of `files` over the base. */
export function readFixture(files: MadeFiles, settings: Partial<Settings> = {}): Newsroom {
  return readNewsroom(writeFixture(files, settings).settings);
}

/** The problems of a newsroom made of `files`, one a line, as editors see them. */
export function problemsIn(files: MadeFiles, settings: Partial<Settings> = {}): string {
  return printed(readFixture(files, settings).problems);
}

export function printed(problems: readonly Problem[], texts: ProblemTexts = problemTexts): string {
  return problems.map((problem) => printedLine(problem, texts)).join("\n");
}

function printedLine({ path, line, column, field, detail }: Problem, texts: ProblemTexts): string {
  const { message, hint } = problemText(texts, detail);
  return `${path}:${line}:${column} ${field}: ${message} ${hint}`;
}
