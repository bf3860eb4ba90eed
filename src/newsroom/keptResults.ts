import { basename, dirname, join } from "node:path";
import type { LinkBase } from "#archive/href";
import { openCache } from "./cache";
import type { RecordKind } from "./listContent";
import { readBytes } from "./readBytes";
import type { FileResult } from "./readRecord";
import { readRecord } from "./readRecord";

/** Where the result of reading a record's file is kept: the key in the cache, and the file as messages name it. */
export type KeptText = { path: string; key: string };

/** A file of the content is no longer what it was when the build checked it. */
export class ContentChangedError extends Error {
  override readonly name = "ContentChangedError";
  constructor(readonly path: string) {
    super(path);
  }
}

/**
 * Opens what reading gave of records that have been checked. What the cache has lost meanwhile is read again from its
 * file, if that is still the same: a build does not mix two states of the content.
 *
 * @param base the link base with which the texts were read
 */
export function keptResults(content: string, base: LinkBase) {
  const cache = openCache(content, base);
  return <Kind extends RecordKind>(kind: Kind, { path, key }: KeptText): FileResult<Kind> => {
    const kept = cache.read<Kind>(key);
    if (kept) return kept;
    const file = join(dirname(content), path);
    const { bytes } = readBytes(file);
    if (!bytes || cache.key(kind, path, bytes) !== key) throw new ContentChangedError(path);
    const folder = basename(dirname(file));
    const result = readRecord(kind, { file, path, name: basename(file, ".md"), folder }, bytes, base);
    cache.write(key, result);
    return result;
  };
}
