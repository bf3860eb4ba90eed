import type { Stats } from "node:fs";
import { closeSync, constants, openSync } from "node:fs";
import type { FileType, ProblemDetail, UnreadableReason } from "#language/problems";

/** What the codes of the system's errors mean for an editor; any other is called a fault of the disk. */
const reasons: Readonly<Record<string, UnreadableReason>> = {
  EACCES: "denied",
  EPERM: "denied",
  ENOENT: "vanished",
  ENOTDIR: "vanished",
  ENAMETOOLONG: "tooLong",
  EMFILE: "tooManyOpen",
  ENFILE: "tooManyOpen",
};

/**
 * Why the system did not let a file or folder be read.
 *
 * @throws the error itself where it does not come from the system
 */
export function describeError(error: unknown): ProblemDetail {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw error;
  if (code === "ELOOP") return { code: "badLink", params: { reason: "loop" } };
  // What opening a socket gives.
  if (code === "ENXIO") return { code: "notAFile", params: { type: "socket" } };
  return { code: "unreadable", params: { reason: reasons[code] ?? "fault" } };
}

/**
 * Opens a file and closes it again.
 *
 * @throws Error of the system where it may not be read
 */
export function tryOpening(file: string): void {
  closeSync(openWithoutWaiting(file));
}

/** Opens a file for reading. A pipe that nobody writes into would hold a build up for ever. */
export function openWithoutWaiting(file: string): number {
  return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
}

/** What something is that is no regular file. */
export function typeOf(stat: Stats): FileType {
  if (stat.isDirectory()) return "folder";
  if (stat.isFIFO()) return "pipe";
  return stat.isSocket() ? "socket" : "device";
}
