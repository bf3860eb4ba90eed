import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Engine, EngineWork } from "./engine";
import { measureProcess } from "./measureProcess";
import { openPage } from "./pageEngine";
import { filesBelow, sentBytes } from "./serveCounting";

type Asked = {
  /** Whether every query asks for the counts of all facets too. */
  facets?: boolean;
  /** Whether the server gives parts of files. */
  ranges?: boolean;
};

/** Our own search, in a browser; its index is written from the content, without the pages. */
export async function openOurs(
  { content, folder, browser }: EngineWork,
  { facets = false, ranges = true }: Asked,
): Promise<Engine> {
  mkdirSync(join(folder, "search"));
  const writer = join(import.meta.dirname, "writeOurs.ts");
  const args = ["--import", "tsx", writer, content, join(folder, "search")];
  const { stdout, seconds, megabytes } = await measureProcess(process.execPath, args);
  const files = filesBelow(folder);
  const bytes = files.reduce((sum, path) => sum + sentBytes(folder, { path }), 0);
  const script = await bundle();
  writeFileSync(join(folder, "ask.js"), script);
  const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Search</title><script src="/ask.js">';
  writeFileSync(join(folder, "index.html"), `${page}</script>`);
  const cost = { seconds, megabytes, secondsAlone: Number(stdout) };
  const index = { files: files.length, bytes, engineBytes: gzipSync(script, { level: 9 }).length, ...cost };
  const isScript = (path: string) => path === "/ask.js";
  return { index, ...(await openPage({ folder, mode: facets ? "?facets" : "", ranges, browser, isScript })) };
}

async function bundle(): Promise<Uint8Array> {
  const entry = join(import.meta.dirname, "oursInPage.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing.");
  return file.contents;
}
