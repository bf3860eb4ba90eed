import type { ArchiveDate } from "#archive/date";
import type { Reference, ReferenceType } from "./reference";
import { datePartsOf, fullTitle } from "./reference";

const types: Record<ReferenceType, string> = {
  newspaper: "article-newspaper",
  journal: "article-journal",
  webpage: "webpage",
  document: "document",
};

/** References as CSL-JSON 1.0, the format of citeproc; dates have as many parts as are known. */
export function cslJson(references: readonly Reference[]): string {
  return JSON.stringify(references.map(cslItem));
}

function cslItem(reference: Reference): object {
  const { key, type, authors, editor, container, publisher, date, page, url, accessed, language, note } = reference;
  const named = (names: string[]) => (names.length > 0 ? names.map((literal) => ({ literal })) : undefined);
  return {
    id: key,
    type: types[type],
    title: fullTitle(reference),
    author: named(authors),
    editor: named(editor ? [editor] : []),
    "container-title": container,
    publisher,
    issued: date && cslDate(date),
    page,
    URL: url,
    accessed: accessed && cslDate(accessed),
    language,
    note,
  };
}

function cslDate(date: ArchiveDate): object {
  return { "date-parts": [datePartsOf(date)] };
}
