import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { killGroup } from "#newsroom/processGroup";
import type { Ending } from "#publish/supervised";
import { publishedMessage } from "#publish/supervised";

/** How long what is told to stop may take to end by itself, in milliseconds. */
const patience = 3000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs the work of a command in a process of its own, and ends it with everything that it has started when this one is
 * told to stop: long pieces of work leave a process no moment in which to hear a signal. Sets the exit code: the
 * worker's, or 128 and the number of the signal that stopped it.
 *
 * @param worker the module that does the work, with the arguments of this process
 */
export async function supervise(worker: URL): Promise<void> {
  const ending = await work(worker);
  if (ending.signal === null && ending.stoppedBy === undefined) process.exitCode = ending.code ?? 1;
  // Loaded only here: its words take as long to load as a small site to check, and the worker would wait.
  else await (await import("#publish/stopped")).tellStopped(ending);
}

function work(worker: URL): Promise<Ending> {
  const child = fork(fileURLToPath(worker), process.argv.slice(2), {
    // A group of its own, so that all of it can be ended at once.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let isPublished = false;
  let stoppedBy: Ending["stoppedBy"];
  child.on("message", (message) => {
    isPublished ||= message === publishedMessage;
  });
  for (const name of signals) {
    process.on(name, () => {
      stoppedBy ??= name;
      killGroup(child.pid, "SIGTERM");
      setTimeout(() => killGroup(child.pid, "SIGKILL"), patience).unref();
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      const { pid } = child;
      if (pid === undefined) return;
      // What the worker started may have outlived it.
      killGroup(pid, "SIGKILL");
      resolve({ pid, code, signal, stoppedBy, isPublished });
    });
  });
}
