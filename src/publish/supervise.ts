import { fork } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import type { CommandTexts } from "#language/commands";
import { killGroup } from "#newsroom/processGroup";
import { publishedMessage } from "#publish/supervised";

/** How long what is told to stop may take to end by itself, in milliseconds. */
const patience = 3000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs the work of a command in a process of its own, and ends it with everything that it has started when this one is
 * told to stop: long pieces of work leave a process no moment in which to hear a signal.
 *
 * @param worker the module that does the work, with the arguments of this process
 * @returns the exit code: the worker's, or 128 and the number of the signal that stopped it
 */
export async function supervise(worker: URL, words: CommandTexts): Promise<number> {
  const child = fork(fileURLToPath(worker), process.argv.slice(2), {
    // A group of its own, so that all of it can be ended at once.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let isPublished = false;
  let stoppedBy: (typeof signals)[number] | undefined;
  child.on("message", (message) => {
    isPublished ||= message === publishedMessage;
  });
  const stop = (signal: (typeof signals)[number]) => {
    stoppedBy ??= signal;
    killGroup(child.pid, "SIGTERM");
    setTimeout(() => killGroup(child.pid, "SIGKILL"), patience).unref();
  };
  for (const signal of signals) process.on(signal, stop);
  const { code, signal } = await ended(child);
  // What the worker started may have outlived it.
  killGroup(child.pid, "SIGKILL");
  if (signal !== null && child.pid !== undefined) await mend(child.pid);
  if (stoppedBy !== undefined) {
    process.stderr.write(`${isPublished ? words.stopped : words.stoppedUnpublished}\n`);
    return 128 + constants.signals[stoppedBy];
  }
  if (signal !== null) process.stderr.write(`${isPublished ? words.killedLater(signal) : words.killed(signal)}\n`);
  return code ?? 1;
}

/** Loaded only here: it takes as long to load as a small site to check. */
async function mend(pid: number): Promise<void> {
  const { mendSite } = await import("#publish/mendSite");
  mendSite(pid);
}

function ended(child: ReturnType<typeof fork>): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve({ code, signal }));
  });
}
