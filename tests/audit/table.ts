/** A table as text: names to the left, numbers to the right, columns as wide as they need to be. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_head, column) => Math.max(...all.map((row) => String(row[column] ?? "").length)));
  const line = (cells: readonly (string | number)[], numbers: readonly (string | number)[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof numbers[column] === "number" ? String(cell).padStart(width) : String(cell).padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(heads, rows[0] ?? []), ...rows.map((row) => line(row, row))].join("\n");
}
