import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workFolder } from "#newsroom/workFolder";
import { largestBelow } from "./largestBelow";
import { writeCorpus } from "./writeCorpus";

/**
 * `npm run bench -- <articles>`: builds a synthetic archive with an empty cache and again with a full
 * one, and prints seconds and the largest resident memory of any one process. Quote ratios from one
 * run: the machine's speed is not the code's.
 */
const articles = Number(process.argv[2] ?? "10000");
const folder = mkdtempSync(join(tmpdir(), "archive-bench-"));
const content = join(folder, "content");
try {
  writeCorpus(folder, articles);
  for (const cache of ["empty", "full"]) {
    const { seconds, megabytes, said } = await measureBuild();
    process.stdout.write(`${cache} cache: ${seconds.toFixed(1)} s, largest process ${megabytes} MB\n${said}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(workFolder(content), { recursive: true, force: true });
}

async function measureBuild(): Promise<{ seconds: number; megabytes: number; said: string }> {
  const began = performance.now();
  const env = { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_OUT: join(folder, "out") };
  const child = spawn(process.execPath, ["--import", "tsx", "src/publish/build.ts", "--lang", "en"], { env });
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said = text.toString().trim();
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, largestBelow(child.pid ?? 0));
  }, 500);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(said);
  return { seconds: (performance.now() - began) / 1000, megabytes, said };
}
