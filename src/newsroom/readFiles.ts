import type { LinkBase } from "#archive/href";
import type { ReadingCache } from "./cache";
import type { ContentFile, RecordKind } from "./listContent";
import { readBytes } from "./readBytes";
import type { FileReading } from "./readRecord";
import { readRecord, unreadRecord } from "./readRecord";

/** A reading, and the key under which its rendered text lies in the cache. */
export type KeptReading<Kind extends RecordKind = RecordKind> = FileReading<Kind> & {
  /** Empty for a file that could not be read. */
  key: string;
};

/** Reads files of one kind through the cache. Texts stay in the cache: memory holds records only. */
export function readFiles<Kind extends RecordKind>(
  kind: Kind,
  files: readonly ContentFile[],
  cache: ReadingCache,
  base: LinkBase,
): KeptReading<Kind>[] {
  return files.map((file) => {
    const { bytes, detail } = readBytes(file.file);
    if (!bytes) return { ...unreadRecord<Kind>(file, detail), key: "" };
    const key = cache.key(kind, file.path, bytes);
    const kept = cache.read<Kind>(key);
    if (kept) return { ...kept.reading, key };
    const result = readRecord(kind, file, bytes, base);
    cache.write(key, result);
    return { ...result.reading, key };
  });
}

/** Reads the files that the cache does not hold yet into it, and keeps nothing in memory. */
export function fillCache(kind: RecordKind, files: readonly ContentFile[], cache: ReadingCache, base: LinkBase): void {
  for (const file of files) {
    const { bytes } = readBytes(file.file);
    if (!bytes) continue;
    const key = cache.key(kind, file.path, bytes);
    if (!cache.has(key)) cache.write(key, readRecord(kind, file, bytes, base));
  }
}
