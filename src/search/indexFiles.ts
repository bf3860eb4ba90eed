import { yearOf } from "#archive/date";
import { ArticleTerms, textsOf } from "./articleTerms";
import { ColumnCollector } from "./columnFiles";
import type { StoredDocument } from "./documentFile";
import { bodyFile, documentFile, listedFacets, writeDocument } from "./documentFile";
import { writeEntries } from "./entriesFile";
import { FacetTerms } from "./facetTerms";
import type { Family } from "./families";
import { families } from "./families";
import { createFold } from "./fold";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import type { Lexicon } from "./lexicon";
import type { Manifest } from "./manifest";
import { nameFiles } from "./nameFiles";
import type { SearchDocument, SearchSource, TextField } from "./searchDocument";
import { textFields } from "./searchDocument";
import { fileCountFor, termFiles } from "./termFiles";
import { vocabularyFiles } from "./vocabularyFiles";

/**
 * Writes the index of an archive, file by file; the last thing given is what its manifest says, but for the
 * generation, which is a hash of the files. Articles are read once, in order; what is kept of them until the end is
 * 6 bytes for each different term of each article, and the numbers of its facets.
 */
export function* indexFiles(
  source: SearchSource,
  lexicon: Lexicon,
): Generator<IndexFile, Omit<Manifest, "generation">, undefined> {
  const texts = new ArticleTerms(createFold(lexicon.traditional));
  const facets = new FacetTerms(source.entries);
  const columns = new ColumnCollector();
  const years = new Map<string, number>();
  for (let number = 0; number < source.count; number++) {
    const document = source.document(number);
    texts.add(document);
    facets.add(document);
    columns.add(document, facets.numbersOf(document));
    years.set(yearOf(document.date), (years.get(yearOf(document.date)) ?? 0) + 1);
    yield writeIndexFile(documentFile(number), "document", (into) => writeDocument(into, stored(document, facets)));
    yield writeIndexFile(bodyFile(number), "body", (into) => into.text(document.body));
  }
  yield* columns.files();
  for (const facet of listedFacets) yield writeEntries(facet, source.entries[facet]);
  yield* nameFiles(source.names, lexicon, texts.usedCharacters());
  const terms = {
    pairs: texts.pairs.terms(),
    characters: texts.characters.terms(),
    words: texts.words.terms(),
    facets: facets.terms.terms(),
  };
  const logs = {
    pairs: texts.pairs.log,
    characters: texts.characters.log,
    words: texts.words.log,
    facets: facets.terms.log,
  };
  const counts = logs.words.counts(terms.words.length);
  yield* vocabularyFiles(terms.words.map((word, id) => [word, counts[id] ?? 0]));
  const fileCount = (family: Family) => fileCountFor(terms[family].length, logs[family].length);
  const files = {
    pairs: fileCount("pairs"),
    characters: fileCount("characters"),
    words: fileCount("words"),
    facets: fileCount("facets"),
  };
  for (const family of families) yield* termFiles(family, terms[family], logs[family]);
  return { documents: source.count, years: [...years], files };
}

function isStoredApart(field: TextField): boolean {
  return field === "title" || field === "summary" || field === "body";
}

function stored(document: SearchDocument, facets: FacetTerms): StoredDocument {
  const { slug, date, dateNote, kind, stage, status, title, summary } = document;
  return {
    slug,
    date,
    dateNote,
    kind,
    stage,
    status,
    title,
    summary,
    others: [...new Set(textFields.flatMap((field) => (isStoredApart(field) ? [] : textsOf(document, field))))],
    sources: facets.entriesOf(document, "publications").map(({ name }) => name),
    institutionsShown: facets.entriesOf(document, "institutions").map(({ id, name }) => ({ id, name })),
    entries: facets.numbersOf(document),
  };
}
