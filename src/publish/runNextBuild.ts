import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { snapshotVariable } from "#newsroom/openNewsroom";
import type { Settings } from "#newsroom/settings";
import { settingsEnvironment } from "#newsroom/settings";

/** Where `next build` leaves the exported pages (see `next.config.ts`). */
export function exportFolder(): string {
  return join(process.cwd(), ".next-export");
}

/** Renders every page of a snapshot. Gives what Next printed if it failed, undefined if it did not. */
export async function runNextBuild(settings: Settings, snapshot: string): Promise<string | undefined> {
  rmSync(exportFolder(), { recursive: true, force: true });
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    env: {
      ...process.env,
      ...settingsEnvironment(settings),
      [snapshotVariable]: snapshot,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that its workers can be stopped with it.
    detached: true,
  });
  const stop = () => stopGroup(child.pid);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  let output = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    output += text.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  for (const signal of signals) process.off(signal, stop);
  return code === 0 ? undefined : output;
}

/** A build that is told to stop takes the processes that it started with it. */
function stopGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}
