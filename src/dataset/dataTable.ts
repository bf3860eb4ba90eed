import type { z } from "zod";
import type { DataName } from "#archive/dataFile";
import type { Column } from "./column";
import { csvLine } from "./csv";
import type { DataSource } from "./dataSource";

/** One record as it stands in both files of its table. */
export type DataLine = { json: string; csv: string };

/** A kind of record of the data set, and everything that its files and their description are made from. */
export type DataTable = {
  name: DataName;
  fields: z.ZodObject;
  columns: readonly { name: string; description: string }[];
  /** The first line of its CSV file. */
  csvHead: string;
  /** Made one by one, when they are asked for. */
  lines: (source: DataSource) => Iterable<DataLine>;
};

/** Joins the form of a table's records with what makes them: the compiler holds them together. */
export function dataTable<Fields extends z.ZodObject>(
  name: DataName,
  fields: Fields,
  columns: readonly Column<z.infer<Fields>>[],
  rows: (source: DataSource) => Iterable<z.infer<Fields>>,
): DataTable {
  return {
    name,
    fields,
    columns,
    csvHead: csvLine(columns.map((column) => column.name)),
    *lines(source) {
      for (const row of rows(source))
        yield { json: JSON.stringify(row), csv: csvLine(columns.map(({ cell }) => cell(row))) };
    },
  };
}
