import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandTexts } from "#language/zh/commandTexts";

export const project = join(import.meta.dirname, "..", "..");

/** The variables that a command reads. */
export type Environment = Partial<
  Record<
    | "ARCHIVE_CONTENT"
    | "ARCHIVE_HOST"
    | "ARCHIVE_OUT"
    | "ARCHIVE_NOW"
    | "ARCHIVE_ORIGIN"
    | "BAIDU_PUSH_TOKEN"
    | "HOST"
    | "PORT",
    string
  >
>;

export type Command = "publish/build" | "publish/start" | "desk/check" | "desk/dev" | "desk/announce";

export type Outcome = { code: number | null; stdout: string; stderr: string };

/** The instant at which every site of these tests is built. */
export const buildTime = "2026-11-21T12:00:00+08:00";

/** Starts one of the editors' commands as npm would, in a process group of its own. */
export function startCommand(command: Command, env: Environment, args: string[] = []): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", `src/${command}.ts`, ...args], {
    cwd: project,
    detached: true,
    env: commandEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The environment of a command: of its own variables only those that a test gives. */
export function commandEnvironment(env: Environment): NodeJS.ProcessEnv {
  const clean = {
    ARCHIVE_CONTENT: "",
    ARCHIVE_HOST: "",
    ARCHIVE_OUT: "",
    ARCHIVE_NOW: buildTime,
    ARCHIVE_ORIGIN: "",
    BAIDU_PUSH_TOKEN: "",
    PORT: "",
  };
  return { ...shellEnvironment(), ...clean, ...env };
}

/** The environment as a shell would have it: the test runner's own variables change how Next and React behave. */
function shellEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ["NODE_ENV", "VITEST", "VITEST_MODE", "TEST", "DEV", "PROD", "MODE"])
    Reflect.deleteProperty(env, name);
  return env;
}

/** Runs a command to its end. */
export async function runCommand(command: Command, env: Environment, args: string[] = []): Promise<Outcome> {
  return outcomeOf(startCommand(command, env, args));
}

export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const read = { stdout: "", stderr: "" };
  child.stdout?.on("data", (text: Buffer) => {
    read.stdout += text.toString();
  });
  child.stderr?.on("data", (text: Buffer) => {
    read.stderr += text.toString();
  });
  await once(child, "close");
  return { code: child.exitCode, ...read };
}

/** What a command prints until it prints some words; rejects where it ends first. */
export function textUntil(child: ChildProcess, words: string): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve(text);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`The command ended without “${words}”:\n${text}`)));
  });
}

/** A TCP port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

/** The TCP port on which a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/** How this project and Next say that another build of the checkout is under way. */
const underWay = [
  commandTexts.buildUnderWay({ file: "", minutes: 0 }).split("（")[0] ?? "",
  "Another next build process",
];

/** Runs a build; where another one is under way, waits for it and tries again. */
export async function build(env: Environment, args: string[] = []): Promise<Outcome> {
  const outcome = await runCommand("publish/build", env, args);
  if (!underWay.some((words) => outcome.stderr.includes(words))) return outcome;
  await wait(2000);
  return build(env, args);
}

/** Ends a started command with everything that it started. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  process.kill(-child.pid, "SIGKILL");
  await closed;
}
