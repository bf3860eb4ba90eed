import { yearOf } from "#archive/date";
import { ArticleTerms, textsOf } from "./articleTerms";
import { ColumnCollector } from "./columnFiles";
import type { StoredDocument } from "./documentFile";
import { documentFile, listedFacets, writeDocument } from "./documentFile";
import { writeEntries } from "./entriesFile";
import { FacetTerms } from "./facetTerms";
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
 * 6 bytes for each different term of each article.
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
  }
  yield* columns.files();
  for (const facet of listedFacets) yield writeEntries(facet, source.entries[facet]);
  yield* nameFiles(source.names, lexicon, texts.usedCharacters());
  const words = texts.words.terms();
  const counts = texts.words.log.counts(words.length);
  yield* vocabularyFiles(words.map((word, id) => [word, counts[id] ?? 0]));
  const families = { pairs: texts.pairs, characters: texts.characters, facets: facets.terms };
  const files = {
    pairs: fileCountFor(families.pairs.log.length),
    characters: fileCountFor(families.characters.log.length),
    words: fileCountFor(texts.words.log.length),
    facets: fileCountFor(families.facets.log.length),
  };
  yield* termFiles("pairs", families.pairs.terms(), families.pairs.log);
  yield* termFiles("characters", families.characters.terms(), families.characters.log);
  yield* termFiles("words", words, texts.words.log);
  yield* termFiles("facets", families.facets.terms(), families.facets.log);
  return { documents: source.count, years: [...years], files };
}

function isStoredApart(field: TextField): boolean {
  return field === "title" || field === "summary" || field === "body";
}

function stored(document: SearchDocument, facets: FacetTerms): StoredDocument {
  const { slug, date, dateNote, kind, stage, status, title, summary, body } = document;
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
    body,
    sources: facets.entriesOf(document, "publications").map(({ name }) => name),
    institutionsShown: facets.entriesOf(document, "institutions").map(({ id, name }) => ({ id, name })),
    entries: facets.numbersOf(document),
  };
}
