import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { fingerprint } from "../site/fingerprint";
import { processesFor } from "../site/processes";
import type { Outcome } from "../site/run";
import { commandEnvironment, outcomeOf } from "../site/run";
import type { Disturbance } from "./disturbances";
import type { Place, State, Workplace } from "./workplace";
import { neighbours, setState } from "./workplace";

/** The files of the site in every state of the content. */
export type Sites = Record<State, Record<string, string>>;

/** How a build has taken what was done to it, and what it and the next one said. */
export type Verdict = { siteWhole: boolean; nextGood: boolean; othersUntouched: boolean; said: string[] };

/** After so long a build hangs, in milliseconds. */
const patience = 300_000;

/** Disturbs the build of one state of the content at a moment in seconds, and judges what is left. */
export async function tortureBuild(
  workplace: Workplace,
  { prepare, strike, undo, place, meanwhile }: Disturbance,
  moment: number,
  sites: Sites,
  state: State,
): Promise<Verdict> {
  setState(workplace, state);
  const sources = sourcesOf(workplace);
  const before = siteAt(place);
  prepare?.();
  const disturbed = await struck(startBuild(workplace, place), moment, strike);
  await gone(place);
  const left = siteAt(place);
  undo?.();
  setState(workplace, state);
  const wanted = [before, sites[state], ...(meanwhile ? [sites[meanwhile]] : [])];
  const siteWhole = wanted.some((site) => isDeepStrictEqual(site, left));
  const next = await outcomeOf(startBuild(workplace, place));
  const nextGood = next.code === 0 && isDeepStrictEqual(siteAt(place), sites[state]);
  const othersUntouched = isDeepStrictEqual(sourcesOf(workplace), sources) && onlyOurs(place, sites);
  return { siteWhole, nextGood, othersUntouched, said: [lastWords(disturbed), lastWords(next)] };
}

/** @throws Error where it fails */
export async function buildUndisturbed(workplace: Workplace, place: Place): Promise<void> {
  const { code, stderr } = await outcomeOf(startBuild(workplace, place));
  if (code !== 0) throw new Error(stderr);
}

function startBuild({ project, content }: Workplace, { out }: Place): ChildProcess {
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_ORIGIN: "https://archive.example" };
  return spawn(process.execPath, ["--import", "tsx", "src/publish/build.ts", "--lang", "en"], {
    cwd: project,
    detached: true,
    env: commandEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function struck(child: ChildProcess, moment: number, strike: () => void): Promise<Outcome> {
  const outcome = outcomeOf(child);
  const striking = setTimeout(strike, moment * 1000);
  const killing = setTimeout(() => child.kill("SIGKILL"), patience);
  const result = await outcome;
  for (const timer of [striking, killing]) clearTimeout(timer);
  return result;
}

/** Waits until nothing of a build runs any more. */
async function gone({ out }: Place): Promise<void> {
  for (const end = Date.now() + patience; processesFor(out).length > 0; await wait(50))
    if (Date.now() > end) throw new Error("A build never ended.");
}

function siteAt({ out }: Place): Record<string, string> {
  return existsSync(out) ? fingerprint(out) : {};
}

/** What no build may change: the content, and the project but for its own folders. */
function sourcesOf({ project, content }: Workplace): Record<string, string> {
  const own = [".archive", ".archive-work", ".next", ".next-export", "node_modules", "next-env.d.ts"];
  const names = readdirSync(project).filter((name) => !own.includes(name));
  const files = names.filter((name) => !statSync(join(project, name)).isDirectory());
  const folders = names.filter((name) => !files.includes(name)).map((name) => join(project, name));
  const inFolders = [...folders, content].map((folder) => Object.entries(fingerprint(folder)));
  const alone = files.map((name) => [name, readFileSync(join(project, name), "utf8")]);
  return Object.fromEntries([...inFolders.flat(), ...alone]);
}

/** Beside the site there is what was there before, and nothing of ours but whole sites that were set aside; these go. */
function onlyOurs({ folder }: Place, sites: Sites): boolean {
  const aside = readdirSync(folder).filter((name) => /^out\.aside(-\d+)?$/.test(name));
  const whole = aside.every((name) =>
    Object.values(sites).some((site) => isDeepStrictEqual(site, fingerprint(join(folder, name)))),
  );
  for (const name of aside) rmSync(join(folder, name), { recursive: true });
  const names = new Set(Object.keys(neighbours).map((name) => name.split("/")[0]));
  const isOthers = isDeepStrictEqual(readdirSync(folder).sort(), [...names, "out"].sort());
  return (
    whole &&
    isOthers &&
    Object.entries(neighbours).every(([name, text]) => readFileSync(join(folder, name), "utf8") === text)
  );
}

function lastWords({ code, stdout, stderr }: Outcome): string {
  return `${code}: ${(stdout + stderr).trim().split("\n").slice(-3).join(" | ")}`;
}
