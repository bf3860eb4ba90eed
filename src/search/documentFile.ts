import type { Status } from "#archive/article";
import { kinds, stages } from "#archive/classification";
import type { ArchiveDate } from "#archive/date";
import type { ByteReader } from "./byteReader";
import type { ByteWriter } from "./byteWriter";
import type { SearchDocument } from "./searchDocument";

const precisions: readonly ArchiveDate["precision"][] = ["year", "month", "day", "time"];
/** No status and no stage are written as the first word of these. */
const statuses: readonly (Status | "")[] = ["", "retracted", "withdrawn", "unpublished"];
const stagesOrNone = ["", ...stages] as const;

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
  into.byte(stagesOrNone.indexOf(document.stage ?? ""));
  into.byte(statuses.indexOf(document.status ?? ""));
  into.texts(document.sources);
  into.number(document.institutionsShown.length);
  for (const { id, name } of document.institutionsShown) {
    into.text(id);
    into.text(name);
  }
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
  const stage = from.oneOf(stagesOrNone) || undefined;
  const status = from.oneOf(statuses) || undefined;
  const sources = from.texts();
  const institutionsShown = from.list(() => ({ id: from.text(), name: from.text() }));
  const numbers = () => from.list(() => from.number());
  const entries = { tags: numbers(), institutions: numbers(), people: numbers(), publications: numbers() };
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

function writeNumbers(into: ByteWriter, numbers: readonly number[]): void {
  into.number(numbers.length);
  for (const number of numbers) into.number(number);
}
