import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Timing } from "./timing";

/** Has the shell say the times of a command and of all that it has waited for: real, user, system. */
const timed = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1 || exit 1';

/**
 * Builds the content of a folder with the code of a checkout.
 *
 * @param out where to: each checkout has its own, because what another has built has to be set aside first
 *
 * @throws Error where the build fails
 */
export function timeBuild(checkout: string, folder: string, out: string): Timing {
  const env = {
    ...process.env,
    ARCHIVE_CONTENT: join(folder, "content"),
    ARCHIVE_OUT: out,
    ARCHIVE_ORIGIN: "https://archive.example",
  };
  const build = [process.execPath, "--import", "tsx", "src/publish/build.ts", "--cards", "none"];
  const { status, stderr } = spawnSync("bash", ["-c", timed, "bash", ...build], {
    cwd: checkout,
    env,
    encoding: "utf8",
  });
  const [seconds = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  if (status !== 0) throw new Error(`The build of ${folder} with ${checkout} failed.`);
  return { seconds, processor: user + system };
}
