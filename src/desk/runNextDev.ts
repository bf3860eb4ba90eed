import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import type { CommandTexts } from "#language/commands";
import { killGroup } from "#newsroom/processGroup";

type Development = {
  /** Where Next listens. */
  address: string;
  port: number;
  env: Record<string, string>;
  /** The line that says where the pages are. */
  serving: string;
  words: CommandTexts;
};

/** How long Next may take to end by itself, in milliseconds. */
const patience = 3000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `next dev` until it ends, or until this process is told to: then it ends with everything that it has started.
 *
 * @returns the exit code: 128 and the number of the signal by which it was stopped, else that of a failure
 */
export async function runNextDev(development: Development): Promise<number> {
  const { words } = development;
  const child = startNext(development);
  let stoppedBy: (typeof signals)[number] | undefined;
  const stop = (signal: (typeof signals)[number]) => {
    stoppedBy ??= signal;
    killGroup(child.pid, "SIGTERM");
    setTimeout(() => killGroup(child.pid, "SIGKILL"), patience).unref();
  };
  for (const signal of signals) process.on(signal, stop);
  const code = await ended(child);
  // What Next started may have outlived it.
  killGroup(child.pid, "SIGKILL");
  process.stderr.write(`${stoppedBy === undefined ? words.developmentFailed : words.stopped}\n`);
  return stoppedBy === undefined ? code || 1 : 128 + constants.signals[stoppedBy];
}

/** Runs in Next before its own code: once the process that started it is gone, even killed, the group ends. */
const endWithParent = 'process.once("disconnect", () => process.kill(0, "SIGKILL"));';

function startNext({ address, port, env, serving }: Development): ChildProcess {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = fork(next, ["dev", "--hostname", address, "--port", String(port)], {
    env: {
      ...process.env,
      ...env,
      PORT: String(port),
      NEXT_TELEMETRY_DISABLED: "1",
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
    },
    execArgv: ["--import", `data:text/javascript,${encodeURIComponent(endWithParent)}`],
    // A group of its own, so that all of it can be ended at once.
    detached: true,
    // No input: nobody is asked anything.
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const said = inOurWords(line, serving);
      if (said !== undefined) process.stdout.write(`${said}\n`);
    });
  }
  return child;
}

/** Next names addresses that are not always those at which it can be reached: ours stands in their place. */
function inOurWords(line: string, serving: string): string | undefined {
  const text = stripVTControlCharacters(line).trim();
  if (text.startsWith("- Network:")) return undefined;
  return text.startsWith("- Local:") ? serving : line;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
}
