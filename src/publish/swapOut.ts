import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { CommandTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";
import type { Settings } from "#newsroom/settings";

/**
 * Refuses a folder that a build would destroy by replacing it.
 *
 * @throws CommandError if it holds the project, the content or files that no build made
 */
export function checkOutFolder({ out, content }: Settings, words: CommandTexts): void {
  const contains = (outer: string, inner: string) => !/^\.\.(\/|$)/.test(relative(outer, inner));
  if (contains(out, process.cwd()) || contains(out, content) || contains(content, out))
    throw new CommandError(words.outHoldsSources(out));
  const names = existsSync(out) ? readdirSync(out) : [];
  if (names.length > 0 && !(names.includes("index.html") && names.includes("404.html")))
    throw new CommandError(words.outNotASite(out));
}

/** Mends what a build that was killed between two renames has left. */
export function recoverOut(out: string): void {
  const { old, fresh } = besides(out);
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  rmSync(old, { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * Puts a finished folder in place of the published one: whole, by renames within one file system. The folders above it
 * are made where they are missing.
 */
export function publishFolder(finished: string, out: string): void {
  const { old, fresh } = besides(out);
  mkdirSync(dirname(out), { recursive: true });
  moveFolder(finished, fresh);
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function besides(out: string): { old: string; fresh: string } {
  return { old: `${out}.old`, fresh: `${out}.new` };
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another file system: only a copy gets there.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
