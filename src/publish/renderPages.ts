import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CommandTexts, SystemErrorCode } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";
import { ContentChangedError } from "#newsroom/contentErrors";
import type { Edition } from "#newsroom/edition";
import { makeFolder } from "#newsroom/makeFolder";
import { rereadLost } from "#newsroom/reread";
import type { Settings } from "#newsroom/settings";
import type { NextFailure } from "#publish/runNextBuild";
import { runNextBuild } from "#publish/runNextBuild";

/** Somebody may delete the cache while pages are rendered; who does so without end stops the build. */
const attempts = 3;

/** How Next says that it may not begin: then nothing of its work may be touched. */
const underWay = "Another next build process";

/** What its parts print when the operating system refuses something: Node's code, or the number that Rust gives. */
const refusals: readonly [RegExp, SystemErrorCode][] = [
  [/\bENOSPC\b|os error 28\b/, "ENOSPC"],
  [/\bEDQUOT\b|os error 122\b/, "EDQUOT"],
  [/\bEROFS\b|os error 30\b/, "EROFS"],
  [/\bEMFILE\b|os error 24\b/, "EMFILE"],
  [/\bENFILE\b|os error 23\b/, "ENFILE"],
  [/\bEACCES\b|os error 13\b/, "EACCES"],
];

/**
 * Renders every page of a snapshot. Where Next fails, what an earlier build has left for it may be damaged: it is tried
 * once more without.
 *
 * @throws CommandError or ContentChangedError that says why it failed
 */
export async function renderPages(
  edition: Edition,
  settings: Settings,
  snapshot: string,
  words: CommandTexts,
): Promise<void> {
  makeFolder(nextFolder());
  if (lstatSync(nextFolder()).isSymbolicLink()) throw new CommandError(words.nextIsLink(nextFolder()));
  const isFirst = readdirSync(nextFolder()).length === 0;
  let failure = await runNextBuild(settings, snapshot);
  for (let attempt = 1; attempt < attempts && failure && hasLostText(failure); attempt++) {
    rereadLost(edition, settings.content);
    failure = await runNextBuild(settings, snapshot);
  }
  if (failure && !isFirst && !hasReason(failure)) {
    emptyNextFolder();
    failure = await runNextBuild(settings, snapshot);
  }
  if (failure) throw reasonOf(failure, words);
}

function hasReason(failure: NextFailure): boolean {
  const { output } = failure;
  const isToldWhy = changedPath(output) !== undefined || refusalIn(output) !== undefined;
  return isToldWhy || killerOf(failure) !== undefined || output.includes(underWay);
}

export function reasonOf(failure: NextFailure, words: CommandTexts): Error {
  const { output } = failure;
  const changed = changedPath(output);
  if (changed !== undefined) return new ContentChangedError(changed);
  const refusal = refusalIn(output);
  if (refusal !== undefined) return new CommandError(words.system[refusal](nextFolder()));
  const killer = killerOf(failure);
  return new CommandError(killer === undefined ? `${words.nextFailed}\n${output}` : words.killed(killer));
}

/** The signal that ended Next or one of the processes that render pages for it. */
function killerOf({ signal, output }: NextFailure): string | undefined {
  return signal ?? /\bexited with code: null and signal: (SIG\w+)/.exec(output)?.[1];
}

/** Whether a page could not be made because its text is not in the cache any more. */
function hasLostText({ output }: NextFailure): boolean {
  return /\bTextLostError\b/.test(output);
}

/** The file that a page could not be made from, because it is no longer what it was. */
function changedPath(output: string): string | undefined {
  return /\bContentChangedError: (.*)/.exec(output)?.[1];
}

function refusalIn(output: string): SystemErrorCode | undefined {
  return refusals.find(([form]) => form.test(output))?.[1];
}

function nextFolder(): string {
  return join(process.cwd(), ".next");
}

/** All but the part of a development server, which may be at work. */
function emptyNextFolder(): void {
  for (const name of readdirSync(nextFolder())) {
    if (name !== "dev") rmSync(join(nextFolder(), name), { recursive: true, force: true });
  }
}
