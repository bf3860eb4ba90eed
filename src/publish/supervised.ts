import { killGroup } from "#newsroom/processGroup";

/** What a worker says to its supervisor once the new site is in place. */
export const publishedMessage = "published";

/** Ends this process and what it has started as soon as the process that supervises it is gone. */
export function endWithSupervisor(): void {
  if (!process.channel) return;
  process.on("disconnect", () => killGroup(process.pid, "SIGKILL"));
  // Waiting for that keeps no finished work from ending.
  process.channel.unref();
}
