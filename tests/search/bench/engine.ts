import type { Browser } from "playwright-core";
import type { BenchArchive } from "./benchArchive";

/** What an engine gave for one query. */
export type EngineAnswer = {
  /** Slugs of the articles found, best first; no more than the first ten are looked at. */
  slugs: readonly string[];
  /** Bytes of index and results fetched by an engine that has fetched nothing before. */
  bytes: number;
  /** Milliseconds until there were ten results: of a fresh engine, and of the same one asked again. */
  cold: number;
  warm: number;
};

/** What an index costs to make and to keep. */
export type IndexFacts = {
  files: number;
  /** As they are sent. */
  bytes: number;
  /** Script and WebAssembly that a reader needs besides, gzip. */
  engineBytes: number;
  /** Of the process that wrote it, from start to end, and its largest resident memory. */
  seconds: number;
  megabytes: number;
  /** The part of `seconds` after the archive had been read, which a build has done already. */
  secondsAlone?: number | undefined;
};

export type Engine = {
  index: IndexFacts;
  query: (text: string) => Promise<EngineAnswer>;
  close: () => Promise<void>;
};

/** What an engine is made from. */
export type EngineWork = {
  /** The content folder, and the same as texts. */
  content: string;
  archive: BenchArchive;
  /** The exported site; built when first asked for. */
  out: () => Promise<string>;
  /** An empty folder of the engine's own. */
  folder: string;
  browser: Browser;
};
