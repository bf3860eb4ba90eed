import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, EngineWork, IndexFacts } from "./engine";
import type { ProcessCost } from "./measureProcess";
import { measureProcess } from "./measureProcess";
import { openPage } from "./pageEngine";
import { filesBelow, sentBytes } from "./serveCounting";
import { toolFile } from "./tools";

/** Parts of an article's page that are about other articles or the same on every page: they would blur what is found. */
const otherParts = ".breadcrumb, .toc, .sheet-after, .record, .print-only";

/** Every query has an instance of its own, which has fetched nothing. */
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title><script type="module">
import { createInstance } from "/pagefind.js";
globalThis.ask = async (text) => {
  const pagefind = createInstance({});
  const firstTen = async () => {
    const began = performance.now();
    const { results } = await pagefind.search(text);
    const rows = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { found: rows.map(({ url }) => url.split("/").at(-2)), ms: performance.now() - began };
  };
  const cold = await firstTen();
  const warm = await firstTen();
  await pagefind.destroy();
  return { found: cold.found, cold: cold.ms, warm: warm.ms };
};
</script>`;

/**
 * Pagefind over the article pages of the exported site, in a browser. Its scripts and WebAssembly are not counted to a
 * query; its index of pages, its shards and the texts of the ten results are.
 */
export async function openPagefind({ out, folder, browser }: EngineWork): Promise<Engine> {
  const cost = await writeIndex(await out(), folder);
  const index = indexFacts(folder, cost);
  writeFileSync(join(folder, "index.html"), page);
  return { index, ...(await openPage({ folder, browser, isScript })) };
}

function writeIndex(out: string, folder: string): Promise<ProcessCost> {
  const pages = ["--site", out, "--output-path", folder, "--glob", "articles/**/*.html"];
  const parts = ["--root-selector", "main", "--exclude-selectors", otherParts];
  return measureProcess(process.execPath, [toolFile("pagefind/lib/runner/bin.cjs"), ...pages, ...parts]);
}

/** The user interfaces that Pagefind brings are left out. */
function indexFacts(folder: string, cost: ProcessCost): IndexFacts {
  const files = filesBelow(folder);
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + sentBytes(folder, { path }), 0);
  const own = files.filter((path) => /\.(pf_\w+|json)$/.test(path));
  return { files: own.length, bytes: sum(own), engineBytes: sum(files.filter(isScript)), ...cost };
}

function isScript(path: string): boolean {
  return /^\/(pagefind(-worker)?\.js|wasm\.\w+\.pagefind)$/.test(path);
}
