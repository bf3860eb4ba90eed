import { readSettings } from "#newsroom/settings";
import { removeBuildLock } from "#publish/buildLock";
import { realPlace } from "#publish/outFolder";
import { recoverOut } from "#publish/swapOut";
import { removeWorkOf } from "#publish/workOfBuild";

/** Puts right what a build leaves that was killed: the last site comes back where it was away, and the lock is given back. */
export function mendSite(pid: number): void {
  if (!removeBuildLock(pid)) return;
  recoverOut(realPlace(readSettings(process.env).out));
  removeWorkOf(pid);
}
