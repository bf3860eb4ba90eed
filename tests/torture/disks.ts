import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** Whether this user may mount disks. */
export const mayMount = process.platform === "linux" && process.getuid?.() === 0;

/** Gives a folder an empty disk of its own, in memory. */
export function mountDisk(folder: string, size: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
}

/** Nothing happens where the system refuses: more is on the disk than would fit, or a file is open for writing. */
export function remount(folder: string, options: string): void {
  try {
    execFileSync("mount", ["-o", `remount,${options}`, folder], { stdio: "ignore" });
  } catch {
    // What was asked for is a chance to do harm, and this one is missed.
  }
}

/** Even while a file on it is open. */
export function unmount(folder: string): void {
  execFileSync("umount", ["-l", folder]);
}
