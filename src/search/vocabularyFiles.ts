import type { IndexFile } from "./indexFile";
export function* vocabularyFiles(_w: unknown): IterableIterator<IndexFile> {}
