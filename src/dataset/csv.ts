import type { Cell } from "./column";

/** By this mark at the start of a file Excel knows that it is UTF-8. */
export const byteOrderMark = "\ufeff";

/** Stands between the items of a list. */
const listSeparator = "；";

/** What RFC 4180 has no place for and readers stumble over: control characters but tab and line feed. */
const controls = /(?![\t\n])\p{Control}/gu;

/** What Excel, LibreOffice and WPS may take for the beginning of a formula, in full width too, behind any guards. */
const formula = /^'*[=+\-@＝＋－＠\t\n]/;

/** One line of a CSV file (RFC 4180): every cell quoted, ended by CRLF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

/**
 * A cell's text; empty for what is not known.
 *
 * A text that a spreadsheet could run as a formula gets a `'` before it, which makes it a text there: titles come from
 * elsewhere, and people open this file with a click. Scripts take one `'` away where a text matches `formula` behind
 * it; the JSON file has every text as it is. Numbers and truth values are our own and need no guard.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join(listSeparator);
  const written = text
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
  return formula.test(written) ? `'${written}` : written;
}
