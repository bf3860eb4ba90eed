import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder has a content folder with anything in it: a synthetic archive never takes its place. */
export function isTaken(folder: string): boolean {
  const content = join(folder, "content");
  return existsSync(content) && readdirSync(content).length > 0;
}
