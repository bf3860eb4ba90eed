import { cpSync, rmSync } from "node:fs";

/**
 * Moves what a folder holds into another, beside what is there.
 *
 * @throws Error where a file of that name is there already
 */
export function moveInto(to: string, from: string): void {
  cpSync(from, to, { recursive: true, force: false, errorOnExist: true });
  rmSync(from, { recursive: true });
}
