import { isSystemError } from "#newsroom/systemError";

/** What a worker says to its supervisor once the new site is in place. */
export const publishedMessage = "published";

/** Sends a signal to a process that leads a group, and to all that it has started. Nothing where none is left. */
export function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch (error) {
    if (!(isSystemError(error) && error.code === "ESRCH")) throw error;
  }
}

/** Ends this process and what it has started as soon as the process that supervises it is gone. */
export function endWithSupervisor(): void {
  if (!process.channel) return;
  process.on("disconnect", () => killGroup(process.pid, "SIGKILL"));
  // Waiting for that keeps no finished work from ending.
  process.channel.unref();
}
