import type { SearchAnswer, SearchHit } from "./answer";
import { closenessTo } from "./closeness";
import { excerptOf } from "./excerpt";
import { markFound, matchWords, numbersOf } from "./found";
import type { Targets } from "./highlight";
import { haveAll, markHits, targetsOf, withNames } from "./highlight";
import { parseQuery } from "./parseQuery";
import type { QueryMatch } from "./queryMatch";
import type { ReadDocument } from "./readDocuments";
import { readDocuments } from "./readDocuments";
import type { SearchRequest, SortOrder } from "./request";
import type { SearchIndex } from "./searchIndex";
import { withCurrent } from "./searchIndex";

/** Articles on one page of an answer. */
export const pageSize = 20;

/** Answers a request. Fetches what its words need and the texts of one page. Throws `IndexError`. */
export function search(index: SearchIndex, request: SearchRequest): Promise<SearchAnswer> {
  return withCurrent(index, () => answer(index, request));
}

async function answer(index: SearchIndex, request: SearchRequest): Promise<SearchAnswer> {
  const query = await matchWords(index, request.text);
  const numbers = inOrder(numbersOf(await markFound(index, request)), request.sort, query);
  const pages = Math.max(1, Math.ceil(numbers.length / pageSize));
  const page = Math.min(request.page, pages);
  const shown = numbers.slice((page - 1) * pageSize, page * pageSize);
  const targets = query.readAs.reduce(
    (all, { typed, names }) =>
      withNames(all, typed, parseQuery(names.map(({ name }) => name).join(" "), index.fold), index.fold),
    targetsOf(query.clauses),
  );
  // What the short texts have needs no excerpt of the body, and the body is most of the bytes.
  const documents = await readDocuments(index, shown, ({ title, summary, others }) => {
    return !haveAll([title, summary, ...others], targets, index.fold);
  });
  const isRanked = request.sort === "relevance" && query.match !== undefined;
  return {
    total: numbers.length,
    page,
    pages,
    hits: hitsOf(index, isRanked ? closestFirst(index, documents, query) : documents, targets),
    partial: query.partial,
    readAs: query.readAs,
  };
}

/** Numbers come newest first. */
function inOrder(numbers: number[], sort: SortOrder, { match }: QueryMatch): number[] {
  if (sort === "oldest") return numbers.reverse();
  if (sort === "newest" || !match) return numbers;
  const { scores } = match;
  return numbers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** Within one page, whose texts are there: what stands in an article word for word comes first. */
function closestFirst(index: SearchIndex, documents: ReadDocument[], query: QueryMatch): ReadDocument[] {
  const closeness = closenessTo(query.clauses, index.fold);
  return documents
    .map((document) => ({ document, close: closeness(document) }))
    .sort((a, b) => b.close - a.close)
    .map(({ document }) => document);
}

function hitsOf(index: SearchIndex, documents: readonly ReadDocument[], targets: Targets): SearchHit[] {
  return documents.map((document) => {
    const { slug, date, dateNote, kind, stage, status, sources, institutionsShown } = document;
    return {
      slug,
      title: markHits(document.title, targets, index.fold),
      excerpt: excerptOf(document, targets, index.fold),
      date,
      dateNote,
      kind,
      stage,
      status,
      sources,
      institutions: institutionsShown,
    };
  });
}
