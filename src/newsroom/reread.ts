import { basename, dirname, join } from "node:path";
import { linkBaseOf } from "#archive/href";
import { ContentChangedError } from "./contentErrors";
import type { Edition } from "./edition";
import type { Reread } from "./keptResults";
import { keptResults } from "./keptResults";
import type { RecordKind } from "./listContent";
import { readBytes } from "./readBytes";
import { readRecord } from "./readRecord";

/**
 * Reads a record again from its file, if that is still the same: a build does not mix two states of the content.
 *
 * @throws ContentChangedError
 */
export const reread: Reread = (kind, { path, key }, { content, base, cache }) => {
  const file = join(dirname(content), path);
  const { bytes } = readBytes(file);
  if (!bytes || cache.key(kind, path, bytes) !== key) throw new ContentChangedError(path);
  const folder = basename(dirname(file));
  const result = readRecord(kind, { file, path, name: basename(file, ".md"), folder }, bytes, base);
  cache.write(key, result);
  return result;
};

const kinds: Record<string, RecordKind> = { articles: "article", institutions: "institution", people: "person" };

/** Reads again every text of an edition that the cache has lost. */
export function rereadLost({ archive, texts }: Pick<Edition, "archive" | "texts">, content: string): void {
  const read = keptResults(content, linkBaseOf(archive.site.origin), reread);
  for (const [page, kept] of texts) {
    const kind = kinds[page.split("/")[1] ?? ""];
    if (kind) read(kind, kept);
  }
}
