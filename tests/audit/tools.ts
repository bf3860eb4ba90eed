import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "tools");

/** Installs the heavy tools of the audit into a folder of their own, exactly as its lock file says. */
export function installTools(): void {
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The audit's tools could not be installed: run npm ci in ${folder}.`);
}

/** A file of one of the tools: `lighthouse/cli/index.js`. */
export function toolFile(path: string): string {
  return join(folder, "node_modules", path);
}

/** The text of a script that is run inside of a page. */
export function toolScript(path: string): string {
  return readFileSync(toolFile(path), "utf8");
}
