import type { Archive } from "../archive";
import type { DataFile, DataName } from "../dataFile";
import type { ArchiveDate } from "../date";
import { lastChangeIn } from "../lastChange";
import type { Span } from "./listView";
import { spanOf } from "./listView";

/** What a field holds, or each item of its list. */
export type FieldValue = "text" | "code" | "integer" | "number" | "truth" | "date" | "address" | "form";

export type FieldDescription = {
  name: string;
  value: FieldValue;
  list: boolean;
  /** Whether it is `null` where nothing is known. */
  nullable: boolean;
  /** Id of the form that it holds. */
  form?: string | undefined;
  description: string;
};

/** A record within records: a source, a figure. */
export type FormDescription = { id: string; title: string; fields: FieldDescription[] };

export type TableDescription = {
  name: DataName;
  fields: FieldDescription[];
  /** Columns of the CSV file that are not named like a field. */
  columns: { name: string; description: string }[];
  /** Fields that are no columns. */
  onlyJson: string[];
};

/** What the page about the data set shows. */
export type DataSetView = {
  files: DataFile[];
  articles: number;
  /** When any article last changed. */
  changed?: ArchiveDate | undefined;
  /** The first and the last year of the news. */
  span?: Span | undefined;
  tables: TableDescription[];
  forms: FormDescription[];
};

/** The data set as its page shows it. Without files, as in development, where none are written, it is described only. */
export function viewDataSet(
  { articles, whole }: Archive,
  files: DataFile[],
  described: Pick<DataSetView, "tables" | "forms">,
): DataSetView {
  return {
    files,
    articles: articles.length,
    changed: lastChangeIn(articles)(whole.articles),
    span: spanOf(whole),
    ...described,
  };
}
