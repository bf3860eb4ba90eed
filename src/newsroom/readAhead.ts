import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { listContent } from "./listContent";
import type { Settings } from "./settings";
import { settingsEnvironment } from "./settings";

/** Fewest articles for which starting processes pays: each takes about half a second. */
const worthwhileFrom = 500;

/**
 * Fills the cache with every processor, so that reading a large archive for the first time does not
 * wait for one of them. What it reads is what `readNewsroom` would read; it reports nothing: what a process could not
 * do, `readNewsroom` tries again, and says what hinders it.
 */
export async function readAhead(settings: Settings): Promise<void> {
  const { article } = listContent(settings.content).records;
  const processes = availableParallelism();
  if (article.length < worthwhileFrom || processes < 2) return;
  const worker = fileURLToPath(new URL("./readAheadWorker.ts", import.meta.url));
  const env = { ...process.env, ...settingsEnvironment(settings) };
  await Promise.all(
    Array.from({ length: processes }, (_, index) => {
      const child = fork(worker, [String(index), String(processes)], { env, stdio: "ignore" });
      return new Promise<void>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", () => resolve());
      });
    }),
  );
}
