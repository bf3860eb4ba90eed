import { renameSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "#publish/filesBelow";
import type { Random } from "../corpus/random";
import { processesFor } from "../site/processes";
import { mayMount, mountDisk, remount, unmount } from "./disks";
import type { Place, State, Workplace } from "./workplace";
import { setState } from "./workplace";

/** What happens to one build. */
export type Disturbance = {
  kind: string;
  /** Before the build. */
  prepare?: () => void;
  /** At a moment of it. */
  strike: () => void;
  /** After it, so that nothing but the build's own traces is left. */
  undo?: () => void;
  /** Where the site goes. */
  place: Place;
  /** A state that the content gets under way, beside the one that is built. */
  meanwhile?: State;
};

type Kind = (workplace: Workplace, random: Random) => Disturbance;

const signals = ["SIGINT", "SIGTERM", "SIGKILL"] as const;
const targets = ["publish/build.ts", "buildWorker.ts", "next/dist/bin/next", "jest-worker", ""];

/** A signal to one of the processes of a build, which may not have begun or have ended already; then to another. */
const signal: Kind = ({ plain }, random) => {
  const [name, target, which] = [random.pick(signals), random.pick(targets), random.next()];
  const strike = () => {
    const running = processesFor(plain.out);
    const aimed = processesFor(plain.out, target);
    const found = aimed.length > 0 ? aimed : running;
    const pid = found[Math.floor(which * found.length)];
    if (pid !== undefined) send(pid, name);
  };
  return { kind: `${name} to ${target || "any process"}`, strike, place: plain };
};

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended since it was found.
  }
}

/** Files of a folder of ours: cut, emptied, exchanged, or all of them deleted. */
function damageIn(name: ".archive" | ".next"): Kind {
  return ({ project, plain }, random) => {
    const way = random.pick(["cut", "emptied", "exchanged", "deleted"]);
    const folder = join(project, name);
    return { kind: `${name} ${way}`, strike: () => attempt(() => damage(folder, way, random)), place: plain };
  };
}

function damage(folder: string, way: string, random: Random): void {
  if (way === "deleted") {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return;
  }
  const files = Array.from(filesBelow(folder)).filter(({ stats }) => stats.isFile());
  const struck = random.some(files, Math.ceil(files.length / 4));
  for (const [at, { path, stats }] of struck.entries()) {
    const other = struck[at - 1];
    if (way === "exchanged" && other) attempt(() => renameSync(join(folder, other.path), join(folder, path)));
    else attempt(() => truncateSync(join(folder, path), way === "cut" ? Math.floor(stats.size / 2) : 0));
  }
}

/** The build may take a file away in the very moment. */
function attempt(harm: () => void): void {
  try {
    harm();
  } catch {
    // Then it comes to no harm.
  }
}

const contentMoved: Kind = (workplace) => {
  const strike = () => setState(workplace, "shorter");
  return { kind: "content moved", strike, place: workplace.plain, meanwhile: "shorter" };
};

/** A disk of its own for a folder of ours, too small, or read-only from some moment on. */
function diskOf(name: ".archive" | ".next" | ".archive-work"): Kind {
  return ({ project, plain }, random) => {
    const folder = join(project, name);
    const isFull = random.chance(0.7);
    const size = isFull ? `${random.between(16, 4000)}k` : "400m";
    const prepare = () => mountDisk(folder, size);
    const strike = () => {
      if (!isFull) remount(folder, "ro");
    };
    const undo = () => unmount(folder);
    return { kind: `${name} on a ${isFull ? "full" : "read-only"} disk`, prepare, strike, undo, place: plain };
  };
}

/** The disk of the finished site becomes full or read-only. */
const siteDisk: Kind = ({ disk }, random) => {
  const isFull = random.chance(0.7);
  const harmed = isFull ? `size=${random.between(100, 4000)}k` : "ro";
  const strike = () => remount(disk.folder, harmed);
  const undo = () => remount(disk.folder, "rw,size=400m");
  return { kind: `the site on a ${isFull ? "full" : "read-only"} disk`, strike, undo, place: disk };
};

const anywhere: readonly Kind[] = [signal, signal, signal, damageIn(".archive"), damageIn(".next"), contentMoved];
const asRoot: readonly Kind[] = [diskOf(".archive"), diskOf(".next"), diskOf(".archive-work"), siteDisk, siteDisk];

/** Draws what happens to a build; disks only where this user may mount them. */
export function drawDisturbance(workplace: Workplace, random: Random): Disturbance {
  return random.pick(mayMount ? [...anywhere, ...asRoot] : anywhere)(workplace, random);
}
