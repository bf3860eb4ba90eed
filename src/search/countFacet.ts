import { kinds, stages } from "#archive/classification";
import type { FacetCount, YearCount } from "./answer";
import type { Column, ColumnFacet } from "./columnFiles";
import { columnBlock, columnFile, readColumn } from "./columnFiles";
import type { StoredDocument } from "./documentFile";
import type { Entry } from "./entriesFile";
import { entriesFile, readEntries } from "./entriesFile";
import { markFound, numbersOf } from "./found";
import { readStored } from "./readDocuments";
import type { SearchFacet, SearchRequest } from "./request";
import { pageSize } from "./search";
import type { SearchIndex } from "./searchIndex";
import { withCurrent } from "./searchIndex";

/**
 * How many of the articles found have each entry of a facet: most first. Of a facet of which any chosen entry will do,
 * the choice itself is left aside, so that the counts tell what another choice would find. Throws `IndexError`.
 */
export function countFacet(index: SearchIndex, request: SearchRequest, facet: SearchFacet): Promise<FacetCount[]> {
  return withCurrent(index, async () => {
    const unasked = facet === "tags" ? undefined : facet;
    const numbers = numbersOf(await markFound(index, request, unasked));
    const counts = await countIds(index, facet, numbers);
    const chosen = new Set(request.chosen[facet]);
    for (const id of chosen) if (!counts.has(id)) counts.set(id, { id, count: 0 });
    const all = [...counts.values()].map((it) => ({ ...it, chosen: chosen.has(it.id) }));
    return all.filter((it) => it.count > 0 || it.chosen).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  });
}

/** How many of the articles found are of each year, whatever span of years is asked for: oldest first. */
export function countYears(index: SearchIndex, request: SearchRequest): Promise<YearCount[]> {
  return withCurrent(index, async () => {
    const marks = await markFound(index, request, "years");
    let end = 0;
    const years = index.manifest.years.map(([year, articles]) => {
      const own = marks.subarray(end, end + articles);
      end += articles;
      return { year, count: own.reduce((sum, mark) => sum + mark, 0) };
    });
    return years.filter(({ count }) => count > 0).reverse();
  });
}

type Counted = Omit<FacetCount, "chosen">;
type Counts = Map<string, Counted>;

async function countIds(index: SearchIndex, facet: SearchFacet, numbers: readonly number[]): Promise<Counts> {
  if (facet === "kinds" || facet === "stages") {
    const ids: readonly string[] = facet === "kinds" ? kinds : stages;
    const entries = ids.map((id): Counted => ({ id, count: 0 }));
    return tally(entries, await columnsOf(index, facet, numbers, ids.length), (entry) => [entry]);
  }
  const listed = facet === "provinces" ? "institutions" : facet;
  const entries = await index.file(entriesFile(listed), readEntries);
  const lists = await columnsOf(index, listed, numbers, entries.length);
  if (facet === "provinces") return countProvinces(entries, lists);
  const named = entries.map(({ id, name }): Counted => ({ id, name, count: 0 }));
  return tally(named, lists, (number) => withAbove(entries, number));
}

/** An entry and all that stand above it. */
function withAbove(entries: readonly Entry[], number: number): number[] {
  const found = new Set<number>();
  for (let at: number | undefined = number; at !== undefined && !found.has(at); at = entries[at]?.above) found.add(at);
  return [...found];
}

/** @param each which entries a number counts for */
function tally(entries: readonly Counted[], lists: readonly number[][], each: (number: number) => number[]): Counts {
  const counts = entries.map((entry) => ({ ...entry }));
  for (const numbers of lists) {
    for (const number of new Set(numbers.flatMap(each))) {
      const counted = counts[number];
      if (counted) counted.count++;
    }
  }
  return new Map(counts.map((counted) => [counted.id, counted]));
}

function countProvinces(entries: readonly Entry[], lists: readonly number[][]): Counts {
  const provinces = [...new Set(entries.flatMap(({ province }) => province ?? []))];
  const places = new Map(provinces.map((province, number) => [province, number]));
  const named = provinces.map((province): Counted => ({ id: province, name: province, count: 0 }));
  return tally(named, lists, (number) => {
    const place = places.get(entries[number]?.province ?? "");
    return place === undefined ? [] : [place];
  });
}

/** The entries of articles: from the texts of one page where that is all, else from columns. */
async function columnsOf(
  index: SearchIndex,
  facet: ColumnFacet,
  numbers: readonly number[],
  limit: number,
): Promise<number[][]> {
  if (numbers.length <= pageSize) {
    const documents = await readStored(index, numbers);
    return documents.map((document) => entriesOfStored(document, facet));
  }
  const blocks = [...new Set(numbers.map((number) => Math.floor(number / columnBlock)))];
  const read = async (block: number): Promise<[number, Column]> => [
    block,
    await index.file(columnFile(facet, block), (from) => readColumn(from, limit)),
  ];
  const columns = new Map(await Promise.all(blocks.map(read)));
  return numbers.map((number) => {
    const column = columns.get(Math.floor(number / columnBlock));
    const at = number % columnBlock;
    return column ? [...column.numbers.subarray(column.starts[at] ?? 0, column.starts[at + 1] ?? 0)] : [];
  });
}

function entriesOfStored({ kind, stage, entries }: StoredDocument, facet: ColumnFacet): number[] {
  if (facet === "kinds") return [kinds.indexOf(kind)];
  if (facet === "stages") return stage ? [stages.indexOf(stage)] : [];
  return entries[facet];
}
