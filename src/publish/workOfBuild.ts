import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "#newsroom/makeFolder";
import { isAlive } from "#publish/holder";

/** What builds need while they run, beside `.archive/`, which may be deleted at any moment of one. */
export function buildsFolder(): string {
  return join(process.cwd(), ".archive-work");
}

/** What one build makes before its pages: the snapshot, and what is later moved into the site. */
export type WorkOfBuild = { snapshot: string; pictures: string; dataSet: string; remove: () => void };

/** A folder for this process to work in, and none any more for processes that have ended. */
export function openWork(): WorkOfBuild {
  for (const name of namesIn(buildsFolder()))
    if (/^\d+$/.test(name) && !isAlive(Number(name))) removeWorkOf(Number(name));
  removeWorkOf(process.pid);
  const own = workOf(process.pid);
  makeFolder(own);
  const remove = () => removeWorkOf(process.pid);
  return { snapshot: join(own, "snapshot"), pictures: join(own, "pictures"), dataSet: join(own, "dataset"), remove };
}

export function removeWorkOf(pid: number): void {
  rmSync(workOf(pid), { recursive: true, force: true });
}

function workOf(pid: number): string {
  return join(buildsFolder(), String(pid));
}

function namesIn(path: string): string[] {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
}
