import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import type { CommandTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";
import { makeFolder } from "#newsroom/makeFolder";
import { isSystemError } from "#newsroom/systemError";
import { beganAt, isAlive, startOf } from "#publish/holder";
import { buildsFolder } from "#publish/workOfBuild";

/** Not in `.archive/`, which may be deleted while a build runs: then another one would begin. */
const lockFile = () => join(buildsFolder(), "build.lock");

/** Within which a clock and the start of a process agree, in milliseconds. */
const tolerance = 2000;

/** How long an empty lock may be one that is just being written, in milliseconds. */
const writing = 10_000;

/**
 * Keeps two builds of one checkout apart: they would mix their pages in `.next`.
 *
 * @returns the function that gives the lock back
 * @throws CommandError while another build holds it. A lock whose process is certainly gone is taken over
 */
export function holdBuildLock(words: CommandTexts): () => void {
  const file = lockFile();
  makeFolder(dirname(file));
  if (!isCreated(file)) {
    const lock = readLock(file);
    if (lock && !isStale(lock)) throw underWay(file, lock, words);
    if (lock) removeStale(file, lock);
    if (!isCreated(file)) throw underWay(file, readLock(file) ?? { text: "", written: Date.now() }, words);
  }
  return () => void removeBuildLock(process.pid);
}

/** Gives back the lock of a process; false where that does not hold it. */
export function removeBuildLock(pid: number): boolean {
  const { pid: holder, host } = holderOf(readLock(lockFile())?.text ?? "");
  const isHeld = holder === pid && host === hostname();
  if (isHeld) rmSync(lockFile(), { force: true });
  return isHeld;
}

/** What a lock says, and when it was written, in milliseconds since the epoch. */
type Lock = { text: string; written: number };

function textOf(pid: number): string {
  return `${pid} ${hostname()} ${startOf(pid) ?? ""}\n`;
}

/** Whether the lock could be made, whole from the beginning: the file system lets only one process give it its name. */
function isCreated(file: string): boolean {
  const fresh = `${file}.${process.pid}.new`;
  try {
    writeFileSync(fresh, textOf(process.pid));
    linkSync(fresh, file);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    if (isSystemError(error) && error.syscall === "link") return isWritten(file);
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** The same where a file system gives no file a second name: for a moment the lock is empty. */
function isWritten(file: string): boolean {
  try {
    writeFileSync(file, textOf(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    throw error;
  }
}

function readLock(file: string): Lock | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && { text: readFileSync(file, "utf8"), written: stats.mtimeMs };
}

/** Certainly left by a build that has ended: by this machine's word, for another's processes are not known here. */
function isStale({ text, written }: Lock): boolean {
  if (text === "" && Date.now() - written < writing) return false;
  const { pid, host, start } = holderOf(text);
  if (host !== undefined && host !== hostname()) return false;
  if (pid === undefined || pid === process.pid || !isAlive(pid)) return true;
  if (start !== undefined) return startOf(pid) !== start;
  // One of an older version, or somebody's own: whoever began later did not write it.
  const began = beganAt(pid);
  return began !== undefined && began > written + tolerance;
}

type Holder = { pid?: number | undefined; host?: string | undefined; start?: number | undefined };

function holderOf(text: string): Holder {
  const [, pid, host, start] = /^([1-9]\d*)(?: (\S+)(?: (\d+))?)?\s*$/.exec(text) ?? [];
  return { pid: numberOf(pid), host, start: numberOf(start) };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Takes a stale lock away; where another process has put its own in the place meanwhile, that comes back. */
function removeStale(file: string, stale: Lock): void {
  const taken = `${file}.${process.pid}`;
  renameSync(file, taken);
  if (readFileSync(taken, "utf8") !== stale.text) restore(taken, file);
  rmSync(taken);
}

/** Unless a third process has been quicker: then that one holds the lock. */
function restore(taken: string, file: string): void {
  try {
    linkSync(taken, file);
  } catch (error) {
    if (!(isSystemError(error) && error.code === "EEXIST")) throw error;
  }
}

function minutesSince(time: number): number {
  return Math.max(0, Math.floor((Date.now() - time) / 60_000));
}

function underWay(file: string, { text, written }: Lock, words: CommandTexts): CommandError {
  const { pid, host } = holderOf(text);
  const lock = { pid, host: host === hostname() ? undefined : host, file: relative(process.cwd(), file) };
  return new CommandError(words.buildUnderWay({ ...lock, minutes: minutesSince(written) }));
}
