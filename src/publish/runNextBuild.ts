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

/** What Next printed before it failed, and the signal that ended it, if one did. */
export type NextFailure = { output: string; signal: NodeJS.Signals | null };

/** Runs `next build` over a snapshot; undefined where it succeeded. */
export async function runNextBuild(settings: Settings, snapshot: string): Promise<NextFailure | undefined> {
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
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    output += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code === 0 ? undefined : { output, signal }));
  });
}
