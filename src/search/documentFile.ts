import type { Status } from "#archive/article";
import { kinds, stages } from "#archive/classification";
import type { ArchiveDate } from "#archive/date";
import type { ByteReader } from "./byteReader";
import type { ByteWriter } from "./byteWriter";
import type { SearchDocument } from "./searchDocument";

const precisions: readonly ArchiveDate["precision"][] = ["year", "month", "day", "time"];
const statuses: readonly (Status | undefined)[] = [undefined, "retracted", "withdrawn", "unpublished"];
const stagesOrNone = [undefined, ...stages] as const;

/** The facets that an article may have several entries of, as numbers in `entriesFile`. */
export const listedFacets = ["tags", "institutions", "people", "publications"] as const;
export type ListedFacet = (typeof listedFacets)[number];
export type EntryNumbers = Record<ListedFacet, number[]>;

/** One article as its row shows it, with its short texts. The body is apart: most of the bytes, and often not needed. */
export type StoredDocument = Pick<
  SearchDocument,
  "slug" | "date" | "dateNote" | "kind" | "stage" | "status" | "title" | "summary"
> & {
  /** Names of the publications it is taken from. */
  sources: string[];
  /** Its texts in the other fields, without those that it has twice. */
  others: string[];
  institutionsShown: { id: string; name: string }[];
  entries: EntryNumbers;
  /** Where the pack with its body has it; of 0 bytes where it has that pack to itself. */
  bodyFrom: number;
  bodySize: number;
};

export function writeDocument(into: ByteWriter, document: StoredDocument): void {
  into.text(document.slug);
  into.text(document.date.iso);
  into.byte(precisions.indexOf(document.date.precision));
  into.text(document.dateNote ?? "");
  into.byte(kinds.indexOf(document.kind));
  into.byte(stagesOrNone.indexOf(document.stage));
  into.byte(statuses.indexOf(document.status));
  into.texts(document.sources);
  into.texts(document.institutionsShown.map(({ id }) => id));
  into.texts(document.institutionsShown.map(({ name }) => name));
  for (const facet of listedFacets) writeNumbers(into, document.entries[facet]);
  into.text(document.title);
  into.text(document.summary);
  into.texts(document.others);
  into.number(document.bodyFrom);
  into.number(document.bodySize);
}

export function readDocument(from: ByteReader): StoredDocument {
  const slug = from.text();
  const date = { iso: from.text(), precision: from.oneOf(precisions) };
  const dateNote = from.text() || undefined;
  const kind = from.oneOf(kinds);
  const stage = readOptional(from, stagesOrNone);
  const status = readOptional(from, statuses);
  const sources = from.texts();
  const ids = from.texts();
  const names = from.texts();
  const institutionsShown = ids.map((id, at) => ({ id, name: names[at] ?? id }));
  const entries = {
    tags: from.list(() => from.number()),
    institutions: from.list(() => from.number()),
    people: from.list(() => from.number()),
    publications: from.list(() => from.number()),
  };
  const [title, summary, others] = [from.text(), from.text(), from.texts()];
  const [bodyFrom, bodySize] = [from.number(), from.number()];
  return {
    slug,
    date,
    dateNote,
    kind,
    stage,
    status,
    sources,
    institutionsShown,
    entries,
    title,
    summary,
    others,
    bodyFrom,
    bodySize,
  };
}

/** The first word of the list is undefined, and stands for none. */
function readOptional<T>(from: ByteReader, words: readonly (T | undefined)[]): T | undefined {
  return from.oneOf(words.map((word) => ({ word }))).word;
}

function writeNumbers(into: ByteWriter, numbers: readonly number[]): void {
  into.number(numbers.length);
  for (const number of numbers) into.number(number);
}
