import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { project } from "./run";

/** Asks again and again until there is an answer; rejects after a minute. */
export async function eventually<T>(what: string, ask: () => T | undefined): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(20)) {
    const answer = ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`In a minute there was no ${what}.`);
}

/** Waits until a build has checked the content and written what pages are made from. Gives the process that did. */
export async function checked(): Promise<number> {
  const work = join(project, ".archive-work");
  return eventually("snapshot", () => {
    const [pid] = existsSync(work) ? readdirSync(work).filter((name) => existsSync(join(work, name, "snapshot"))) : [];
    return pid === undefined ? undefined : Number(pid);
  });
}

/** A process that another one has started, by a word of its command line. */
export async function childOf(pid: number | undefined, word: string): Promise<number> {
  return eventually(`process ${word} of ${pid}`, () => processes().find((child) => isChild(child, pid, word)));
}

/** The processes that run for one finished site, by its place in their environment; of these those whose command has a word. */
export function processesFor(out: string, word = ""): number[] {
  return processes().filter(
    (pid) => read(pid, "environ").includes(`ARCHIVE_OUT=${out}\0`) && read(pid, "cmdline").includes(word),
  );
}

function processes(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function isChild(pid: number, parent: number | undefined, word: string): boolean {
  const found = /\) \S (\d+)/.exec(read(pid, "stat"))?.[1];
  return Number(found) === parent && read(pid, "cmdline").includes(word);
}

/** Empty for a process that has ended since it was listed. */
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
