import { kinds, stages } from "#archive/classification";
import type { ByteReader } from "./byteReader";
import type { EntryNumbers } from "./documentFile";
import { listedFacets } from "./documentFile";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { SearchDocument } from "./searchDocument";

/** Facets whose entries are counted from columns: provinces are those of institutions, years are spans of numbers. */
const columnFacets = [...listedFacets, "kinds", "stages"] as const;
export type ColumnFacet = (typeof columnFacets)[number];

/** Articles of one file of a column. */
export const columnBlock = 2048;

/** The entries of `columnBlock` articles: those of article `n` from `starts[n]` to `starts[n + 1]`. */
export type Column = { starts: Uint32Array; numbers: Uint32Array };

export function columnFile(facet: ColumnFacet, block: number): string {
  return `columns/${facet}/${block}.bin`;
}

/** Keeps of every article which entries of each facet it has, as numbers. */
export class ColumnCollector {
  private readonly columns: Record<ColumnFacet, number[][]> = {
    tags: [],
    institutions: [],
    people: [],
    publications: [],
    kinds: [],
    stages: [],
  };

  add({ kind, stage }: Pick<SearchDocument, "kind" | "stage">, entries: EntryNumbers): void {
    for (const facet of listedFacets) this.columns[facet].push(entries[facet]);
    this.columns.kinds.push([kinds.indexOf(kind)]);
    this.columns.stages.push(stage ? [stages.indexOf(stage)] : []);
  }

  *files(): IterableIterator<IndexFile> {
    for (const facet of columnFacets) {
      const column = this.columns[facet];
      for (let from = 0; from < column.length; from += columnBlock) {
        const part = column.slice(from, from + columnBlock);
        yield writeIndexFile(columnFile(facet, from / columnBlock), (into) => {
          into.number(part.length);
          for (const numbers of part) into.number(numbers.length);
          for (const number of part.flat()) into.number(number);
        });
      }
    }
  }
}

/** @param limit how many entries the facet has */
export function readColumn(from: ByteReader, limit: number): Column {
  const counts = from.list(() => from.number());
  const total = counts.reduce((sum, count) => sum + count, 0);
  const numbers = Uint32Array.from(from.times(total, () => from.number()));
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => {
    starts[at + 1] = (starts[at] ?? 0) + count;
  });
  if (numbers.some((number) => number >= limit)) from.damaged();
  return { starts, numbers };
}
