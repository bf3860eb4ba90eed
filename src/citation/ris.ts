import type { ArchiveDate } from "#archive/date";
import { dayOf, yearOf } from "#archive/date";
import type { Reference, ReferenceType } from "./reference";
import { fullTitle } from "./reference";

const types: Record<ReferenceType, string> = { newspaper: "NEWS", journal: "JOUR", webpage: "ELEC", document: "GEN" };

/**
 * A reference as a record of RIS: one value a line, CRLF after each, as its specification asks. Both `DA` and `PY`,
 * because some programs read only one of them.
 */
export function ris(reference: Reference): string {
  const { key, type, authors, editor, container, publisher, date, page, url, accessed, language, note } = reference;
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", types[type]],
    ["ID", key],
    ["TI", fullTitle(reference)],
    ...authors.map((author): [string, string] => ["AU", author]),
    ["ED", editor],
    ["T2", container],
    ["PB", publisher],
    ["PY", date && yearOf(date)],
    ["DA", date && slashed(date)],
    ["SP", page],
    ["UR", url],
    ["Y2", accessed && slashed(accessed)],
    ["LA", language],
    ["N1", note],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => (value === undefined ? "" : `${tag}  - ${value}\r\n`)).join("");
}

/** `2022/05/16/`: what is unknown stays empty between its slashes. */
function slashed(date: ArchiveDate): string {
  const [year = "", month = "", day = ""] = dayOf(date).iso.split("-");
  return `${year}/${month}/${day}/`;
}
