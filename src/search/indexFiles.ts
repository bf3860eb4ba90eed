import { yearOf } from "#archive/date";
import { ArticleTerms, textsOf } from "./articleTerms";
import { ColumnCollector } from "./columnFiles";
import { listedFacets } from "./documentFile";
import { writeEntries } from "./entriesFile";
import { FacetTerms } from "./facetTerms";
import type { Family } from "./families";
import { families } from "./families";
import { createFold } from "./fold";
import type { IndexFile } from "./indexFile";
import type { Lexicon } from "./lexicon";
import type { ManifestPlan } from "./manifest";
import { nameFiles } from "./nameFiles";
import type { Pack } from "./packPlan";
import { packPlan } from "./packPlan";
import type { Compress } from "./packTail";
import type { Row } from "./rowPacks";
import { RowPacks } from "./rowPacks";
import type { SearchDocument, SearchSource, TextField } from "./searchDocument";
import { textFields } from "./searchDocument";
import { memberCountFor, termPacks } from "./termPacks";
import { vocabularyFiles } from "./vocabularyFiles";

/**
 * Writes the index of an archive, file by file and pack by pack; the last thing given is what its manifest says, but
 * for what depends on how well they were compressed. Articles are read once, in order; what is kept of them until the
 * end is 6 bytes for each different term of each article, and the numbers of its facets.
 *
 * @param compress for what a member of a pack says the place of, and which is therefore compressed before it
 */
export function* indexFiles(
  source: SearchSource,
  lexicon: Lexicon,
  compress: Compress,
): Generator<IndexFile | Pack, ManifestPlan, undefined> {
  const texts = new ArticleTerms(createFold(lexicon.traditional));
  const facets = new FacetTerms(source.entries);
  const columns = new ColumnCollector();
  const rows = new RowPacks(source.count, compress);
  const years = new Map<string, number>();
  for (let number = 0; number < source.count; number++) {
    const document = source.document(number);
    texts.add(document);
    facets.add(document);
    columns.add(document, facets.numbersOf(document));
    years.set(yearOf(document.date), (years.get(yearOf(document.date)) ?? 0) + 1);
    yield* rows.add(number, stored(document, facets), document.body);
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
  const plan = (family: Family) => packPlan(family, memberCountFor(terms[family].length, logs[family].length));
  const packs = {
    documents: packPlan("documents", source.count),
    pairs: plan("pairs"),
    characters: plan("characters"),
    words: plan("words"),
    facets: plan("facets"),
  };
  for (const family of families) yield* termPacks(family, packs[family], terms[family], logs[family], compress);
  return { years: [...years], packs };
}

function isStoredApart(field: TextField): boolean {
  return field === "title" || field === "summary" || field === "body";
}

function stored(document: SearchDocument, facets: FacetTerms): Row {
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
