import { readFileSync, writeFileSync } from "node:fs";

/*
 * What one input takes would not show behind a larger one: the system's own count never falls. Linux lets a process begin
 * it anew; elsewhere only growth beyond the largest so far is seen.
 */

const isLinux = process.platform === "linux";
/** What a process writes to `clear_refs` so that its largest size is that of now (proc_pid_clear_refs, section "5"). */
const now = "5";

/** From now on only what this process takes from now on counts. */
export function forgetLargestSize(): void {
  if (isLinux) writeFileSync("/proc/self/clear_refs", now);
}

/** The largest size of this process, in MB. */
export function largestSize(): number {
  const status = isLinux ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}
