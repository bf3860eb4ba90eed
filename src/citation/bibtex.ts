import { dayOf, yearOf } from "#archive/date";
import type { Reference, ReferenceType } from "./reference";
import { datePartsOf, fullTitle } from "./reference";

const types: Record<ReferenceType, string> = {
  newspaper: "article",
  journal: "article",
  webpage: "online",
  document: "misc",
};
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** As babel and biblatex name them. */
const languages = { zh: "chinese", ja: "japanese", en: "english" };

/**
 * A reference as an entry of BibTeX in UTF-8. Dates twice: `date` and `urldate` for biblatex, `year` and `month` for
 * BibTeX itself.
 */
export function bibtex(reference: Reference): string {
  const { key, type, authors, editor, date, page, url, accessed, language, note } = reference;
  const [, month = 0] = date ? datePartsOf(date) : [];
  const fields: [name: string, value: string | undefined][] = [
    // In braces of its own a name is never taken apart, nor is an "and" in it.
    ["author", authors.length > 0 ? braced(authors.map((author) => `{${escaped(author)}}`).join(" and ")) : undefined],
    ["editor", editor && braced(`{${escaped(editor)}}`)],
    ["title", text(fullTitle(reference))],
    placeOf(reference),
    ["entrysubtype", type === "newspaper" ? "{newspaper}" : undefined],
    ["date", date && braced(dayOf(date).iso)],
    ["year", date && braced(yearOf(date))],
    ["month", months[month - 1]],
    ["pages", text(page)],
    // Read as it stands, escapes and all; an address has no brace that would end it.
    ["url", url && braced(url)],
    ["urldate", accessed && braced(dayOf(accessed).iso)],
    ["langid", language && braced(languages[language])],
    ["note", text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${types[type]}{${key},\n${lines.join("")}}\n`;
}

/**
 * An `online` entry has one field for the site and its publisher, which are nearly always the same. It is a list, so
 * that its one name has braces of its own.
 */
function placeOf({ type, container, publisher }: Reference): [name: string, value: string | undefined] {
  const site = text(publisher ?? container);
  if (type === "webpage") return ["organization", site && braced(site)];
  return type === "document" ? ["howpublished", text(container)] : ["journal", text(container)];
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escaped(value));
}

function braced(value: string): string {
  return `{${value}}`;
}

const escapes: Record<string, string> = {
  "\\": "{\\textbackslash}",
  // BibTeX counts braces even behind a backslash.
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "`": "{\\textasciigrave}",
  "-": "-{}",
  "'": "'{}",
};

/**
 * What LaTeX reads as a command, or as one sign where there are two (--, ''); and words with capitals within (AKR1B10,
 * mRNA), which styles would make small.
 */
const special = /[\\{}~^$&#%_`]|-(?=-)|'(?=')|[A-Za-z0-9]+[A-Z][A-Za-z0-9]*/g;

function escaped(value: string): string {
  return value.replace(special, (found) => (found.length > 1 ? `{${found}}` : (escapes[found] ?? `\\${found}`)));
}
