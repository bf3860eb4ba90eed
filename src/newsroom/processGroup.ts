import { isSystemError } from "./systemError";

/** Sends a signal to a process that leads a group, and to all that it has started. Nothing where none is left. */
export function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch (error) {
    if (!(isSystemError(error) && error.code === "ESRCH")) throw error;
  }
}
