import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = join(import.meta.dirname, "tools");

/** Loads a package of the bench's own, which the project itself knows nothing of; its caller says what it is. */
export const toolRequire = createRequire(join(folder, "package.json"));

/** A file of one of the packages: `pagefind/lib/runner/bin.cjs`. */
export function toolFile(path: string): string {
  return join(folder, "node_modules", path);
}

/** Installs what the search is held against into a folder of its own, exactly as its lock file says. */
export function installTools(): void {
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The bench's tools could not be installed: run npm ci in ${folder}.`);
}
