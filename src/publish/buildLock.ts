import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CommandTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";

/**
 * Keeps two builds of one checkout apart: they would mix their pages in `.next`.
 *
 * @returns the function that gives the lock back
 * @throws CommandError while another build runs; the lock of a dead process does not count
 */
export function holdBuildLock(words: CommandTexts): () => void {
  const file = join(process.cwd(), ".archive", "build.lock");
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (holder > 0 && isAlive(holder)) throw new CommandError(words.buildUnderWay(holder));
    rmSync(file, { force: true });
    if (!create(file)) throw new CommandError(words.buildUnderWay(Number(readFileSync(file, "utf8"))));
  }
  return () => rmSync(file, { force: true });
}

/** Whether the lock could be made: the file system lets only one process make it. */
function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
