import { constants } from "node:os";
import { runCommand } from "#newsroom/commandLine";
import { mendSite } from "#publish/mendSite";
import type { Ending } from "#publish/supervised";

/** Puts right what a worker has left that a signal ended, says so, and sets the exit code. */
export async function tellStopped({ pid, code, signal, stoppedBy, isPublished }: Ending): Promise<void> {
  await runCommand(({ words }) => {
    if (signal !== null) mendSite(pid);
    if (stoppedBy !== undefined) {
      process.stderr.write(`${isPublished ? words.stopped : words.stoppedUnpublished}\n`);
      return 128 + constants.signals[stoppedBy];
    }
    if (signal !== null) process.stderr.write(`${isPublished ? words.killedLater(signal) : words.killed(signal)}\n`);
    return code ?? 1;
  });
}
