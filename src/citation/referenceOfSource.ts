import type { Source } from "#archive/article";
import { dayOf } from "#archive/date";
import type { Publication } from "#archive/registry";
import { pageStrings } from "#language/zh/pageStrings";
import { languageOf } from "./languageOf";
import { plainAddress, plainLine } from "./plainLine";
import type { Reference, ReferenceType } from "./reference";
import { hashOf } from "./referenceKey";
import { writersOf } from "./writersOf";

/**
 * The original report that an article rests on.
 *
 * @param publication the record of the source's publication; undefined where the source does not name itself
 */
export function referenceOfSource(source: Source, publication: Publication | undefined): Reference {
  const { title, subtitle, bylines, date, page, url, via, accessed } = source;
  const authors = writersOf(bylines);
  const identity = [title, subtitle, publication?.id, date?.iso, page, url, ...authors];
  return {
    key: [publication?.id ?? "source", date && dayOf(date).iso, hashOf(identity)].filter(Boolean).join("-"),
    type: typeOf(publication, url),
    title: plainLine(title),
    subtitle: subtitle && plainLine(subtitle),
    authors: authors.map(plainLine),
    container: publication && plainLine(publication.name),
    date,
    page: page && plainLine(page),
    url: url && plainAddress(url),
    accessed,
    language: languageOf(title),
    // The address is then not the publication's own.
    note: via && plainLine(pageStrings.article.via(via)),
  };
}

/** A source that names no publication was read on the web if it has an address; else nobody knows what it was. */
function typeOf(publication: Publication | undefined, url: string | undefined): ReferenceType {
  if (publication?.type === "newspaper" || publication?.type === "journal") return publication.type;
  return publication?.type === "website" || url !== undefined ? "webpage" : "document";
}
