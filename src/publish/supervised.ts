import { killGroup } from "#newsroom/processGroup";

/** What a worker says to its supervisor once the new site is in place. */
export const publishedMessage = "published";

/** How the work of a command ended. */
export type Ending = {
  /** The process that did the work. */
  pid: number;
  code: number | null;
  /** What ended that process. */
  signal: NodeJS.Signals | null;
  /** By what the command was told to stop. */
  stoppedBy: "SIGINT" | "SIGTERM" | "SIGHUP" | undefined;
  /** Whether the new site was in place by then. */
  isPublished: boolean;
};

/** Tells the supervisor something, if it is still there to hear it. */
export function saySupervisor(message: string): void {
  if (process.connected) process.send?.(message, () => undefined);
}

/** Ends this process and what it has started as soon as the process that supervises it is gone. */
export function endWithSupervisor(): void {
  // It may have gone while this module was loaded.
  if (!process.channel) process.exit(1);
  process.on("disconnect", () => killGroup(process.pid, "SIGKILL"));
  // Waiting for that keeps no finished work from ending.
  process.channel.unref();
}
