import type { IndexFile } from "./indexFile";
export function* nameFiles(_n: unknown, _l: unknown, _u: unknown): IterableIterator<IndexFile> {}
