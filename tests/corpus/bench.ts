import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workFolder } from "#newsroom/workFolder";
import { largestBelow } from "./largestBelow";
import { writeCorpus } from "./writeCorpus";

/**
 * `npm run bench -- <articles>`: builds a synthetic archive with an empty cache and again with a full
 * one, with all that programs read and without cards, and prints seconds, the largest resident memory of any
 * one process and the number of files. Quote ratios from one run: the machine's speed is not the code's.
 */
const articles = Number(process.argv[2] ?? "10000");
const folder = mkdtempSync(join(tmpdir(), "archive-bench-"));
const content = join(folder, "content");
try {
  writeCorpus(folder, articles);
  for (const cache of ["empty", "full"]) {
    const { seconds, megabytes, said } = await measureBuild();
    const files = countFiles(join(folder, "out"));
    const figures = `${seconds.toFixed(1)} s, largest process ${megabytes} MB, ${files} files`;
    process.stdout.write(`${cache} cache: ${figures}\n${said}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(workFolder(content), { recursive: true, force: true });
}

async function measureBuild(): Promise<{ seconds: number; megabytes: number; said: string }> {
  const began = performance.now();
  const env = {
    ...process.env,
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUT: join(folder, "out"),
    // Without one a site has no feeds, no sitemaps and no absolute addresses.
    ARCHIVE_ORIGIN: "https://archive.example",
  };
  const options = ["--lang", "en", "--cards", "none"];
  const child = spawn(process.execPath, ["--import", "tsx", "src/publish/build.ts", ...options], { env });
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

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
