import type { LinkBase } from "#archive/href";
import type { ReadingCache } from "./cache";
import { openCache } from "./cache";
import { TextLostError } from "./contentErrors";
import type { RecordKind } from "./listContent";
import type { FileResult } from "./readRecord";

/** Where the result of reading a record's file is kept: the key in the cache, and the file as messages name it. */
export type KeptText = { path: string; key: string };

/** Reads again what the cache has lost. */
export type Reread = <Kind extends RecordKind>(
  kind: Kind,
  kept: KeptText,
  from: { content: string; base: LinkBase; cache: ReadingCache },
) => FileResult<Kind>;

/** For the processes that render pages: they would need all that reads Markdown, and start a build that can. */
const refuse: Reread = (_kind, { path }) => {
  throw new TextLostError(path);
};

/**
 * Opens what reading gave of records that have been checked.
 *
 * @param base the link base with which the texts were read
 * @param reread what to do with a text that the cache has lost meanwhile
 */
export function keptResults(content: string, base: LinkBase, reread = refuse) {
  const cache = openCache(content, base);
  return <Kind extends RecordKind>(kind: Kind, kept: KeptText): FileResult<Kind> =>
    cache.read<Kind>(kept.key) ?? reread(kind, kept, { content, base, cache });
}
