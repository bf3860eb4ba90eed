/** One value of a CSV file; a list stands in one cell, joined. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a CSV file and how it is filled from the record that the JSON file has. */
export type Column<Row> = { name: string; description: string; cell: (row: Row) => Cell };

/** Columns that hold fields as they are; `texts` say what these mean. */
export function same<Name extends string>(
  texts: Record<NoInfer<Name>, string>,
  ...names: readonly Name[]
): Column<Record<Name, Cell>>[] {
  return names.map((name) => ({ name, description: texts[name], cell: (row) => row[name] }));
}

/** A column that no field is named like. */
export function own<Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> {
  return { name, description, cell };
}

type Named = { id: string; name: string };

export function idsOf(list: readonly Named[]): string[] {
  return list.map(({ id }) => id);
}

export function namesOf(list: readonly Named[]): string[] {
  return list.map(({ name }) => name);
}
