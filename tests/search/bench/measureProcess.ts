import { spawn } from "node:child_process";
import { largestBelow } from "../../corpus/largestBelow";

export type ProcessCost = { seconds: number; megabytes: number; stdout: string };

/**
 * Runs a command to its end and measures it: seconds, and the largest resident memory of any one of its processes in
 * megabytes, looked at ten times a second.
 *
 * @throws Error with what it said, where it failed
 */
export async function measureProcess(command: string, args: readonly string[]): Promise<ProcessCost> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let said = "";
  child.stdout.on("data", (text: Buffer) => {
    stdout += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, largestBelow(child.pid ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${said}`);
  return { seconds, megabytes, stdout };
}
