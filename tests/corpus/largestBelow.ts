import { execFileSync } from "node:child_process";

/** Resident memory, in megabytes, of the largest process among `root` and everything it started. */
export function largestBelow(root: number): number {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" });
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let largest = 0;
  // Parents may stand below their children in the table, so it is gone through until nothing is added.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid = 0, parent = 0, kilobytes = 0] of rows) {
      if (!family.has(pid) && !family.has(parent)) continue;
      family.add(pid);
      largest = Math.max(largest, kilobytes);
    }
  }
  return Math.round(largest / 1024);
}
