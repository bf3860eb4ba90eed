import { readFileSync } from "node:fs";
import { isSystemError } from "#newsroom/systemError";

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it lives.
    return isSystemError(error) && error.code === "EPERM";
  }
}

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * When a process began, in ticks since the machine was started: numbers of processes are given out again, and this tells
 * two of the same number apart. Undefined where the system does not tell.
 */
export function startOf(pid: number): number | undefined {
  const [, afterName] = /\) (.*)/s.exec(readIfAny(`/proc/${pid}/stat`)) ?? [];
  return afterName === undefined ? undefined : Number(afterName.split(" ")[19]);
}

/** The same in milliseconds since the epoch, to a second or so. */
export function beganAt(pid: number): number | undefined {
  const [, booted] = /^btime (\d+)/m.exec(readIfAny("/proc/stat")) ?? [];
  const start = startOf(pid);
  return booted === undefined || start === undefined ? undefined : (Number(booted) + start / ticksPerSecond) * 1000;
}

/** Empty where the system has no such file. */
function readIfAny(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
