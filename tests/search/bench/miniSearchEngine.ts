import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchArchive } from "./benchArchive";
import type { Engine, EngineAnswer, EngineWork } from "./engine";
import { measureProcess } from "./measureProcess";
import type { MiniDocument } from "./miniSearchOptions";
import { miniSearch, miniSearchOptions } from "./miniSearchOptions";
import { shown } from "./query";
import { toolRequire } from "./tools";

/**
 * MiniSearch with the dictionary words of `Intl.Segmenter`, in Node. A reader fetches its whole index before the first
 * query, so that is what a cold query costs, and its time is that of reading the index once.
 */
export async function openMiniSearch({ archive, folder }: EngineWork): Promise<Engine> {
  const documents = join(folder, "documents.jsonl");
  const file = join(folder, "index.json");
  writeDocuments(documents, archive);
  const writer = join(import.meta.dirname, "writeMiniSearch.ts");
  const cost = await measureProcess(process.execPath, ["--import", "tsx", writer, documents, file]);
  const json = readFileSync(file, "utf8");
  const bytes = gzipSync(json, { level: 9 }).length;
  const began = performance.now();
  const index = miniSearch().loadJSON(json, miniSearchOptions);
  const loading = performance.now() - began;
  const query = async (text: string): Promise<EngineAnswer> => {
    const asked = performance.now();
    const slugs = index
      .search(text)
      .slice(0, shown)
      .map(({ id }) => id);
    const warm = performance.now() - asked;
    return { slugs, bytes, cold: loading + warm, warm };
  };
  const engineBytes = gzipSync(readFileSync(toolRequire.resolve("minisearch"))).length;
  return { index: { files: 1, bytes, engineBytes, ...cost }, query, close: async () => undefined };
}

/** One article a line. The names, kicker and so on that a page shows are text as well. */
function writeDocuments(file: string, archive: BenchArchive): void {
  const opened = openSync(file, "w");
  for (let position = 0; position < archive.count; position++) {
    const { slug, title, body, more } = archive.article(position);
    const document: MiniDocument = { id: slug, title, text: [...more, body].join("\n") };
    writeSync(opened, `${JSON.stringify(document)}\n`);
  }
  closeSync(opened);
}
