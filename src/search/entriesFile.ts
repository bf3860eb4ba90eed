import type { ByteReader } from "./byteReader";
import type { ListedFacet } from "./documentFile";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { SearchEntry } from "./searchDocument";

export function entriesFile(facet: ListedFacet): string {
  return `entries/${facet}.bin`;
}

/** All entries of a facet; elsewhere an entry is its place in this list. */
export function writeEntries(facet: ListedFacet, entries: readonly SearchEntry[]): IndexFile {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  return writeIndexFile(entriesFile(facet), (into) => {
    into.number(entries.length);
    for (const { id, name, above, province } of entries) {
      into.text(id);
      into.text(name);
      into.number(above === undefined ? 0 : (numbers.get(above) ?? -1) + 1);
      into.text(province ?? "");
    }
  });
}

/** An entry; `above` is the number of the one above it. */
export type Entry = { id: string; name: string; above: number | undefined; province: string | undefined };

export function readEntries(from: ByteReader): Entry[] {
  return from.list(() => {
    const [id, name, above] = [from.text(), from.text(), from.number()];
    return { id, name, above: above === 0 ? undefined : above - 1, province: from.text() || undefined };
  });
}
