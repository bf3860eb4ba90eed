import { facetTerm } from "./families";
import { readFacetTerm } from "./readTerms";
import type { SearchFacet, SearchRequest, YearSpan } from "./request";
import { searchFacets } from "./request";
import type { SearchIndex } from "./searchIndex";

/** A facet, or the years. */
export type Filter = SearchFacet | "years";

/** Leaves of the marked articles those that meet every filter of a request, but for one that is not asked. */
export async function narrow(
  index: SearchIndex,
  marked: Uint8Array,
  { chosen, years }: SearchRequest,
  unasked?: Filter,
): Promise<Uint8Array> {
  const facets = searchFacets.filter((facet) => facet !== unasked && chosen[facet].length > 0);
  const sets = await Promise.all(facets.map((facet) => chosenArticles(index, facet, chosen[facet])));
  const [first, end] = unasked === "years" ? [0, marked.length] : numbersOfYears(index, years);
  return marked.map((mark, at) => (mark && at >= first && at < end && sets.every((set) => set[at]) ? 1 : 0));
}

/** The articles that have every chosen tag, or any of the chosen entries of another facet. */
async function chosenArticles(index: SearchIndex, facet: SearchFacet, ids: readonly string[]): Promise<Uint8Array> {
  const lists = await Promise.all(ids.map((id) => readFacetTerm(index, facetTerm(facet, id))));
  const needed = facet === "tags" ? lists.length : 1;
  const counts = new Uint16Array(index.count);
  for (const documents of lists) for (const document of documents) counts[document] = (counts[document] ?? 0) + 1;
  return Uint8Array.from(counts, (count) => (count >= needed ? 1 : 0));
}

/** Articles are numbered from the newest on, so a span of years is a span of numbers; its end is excluded. */
function numbersOfYears(index: SearchIndex, { from, to }: YearSpan): [number, number] {
  const { years } = index.manifest;
  const newer = years.filter(([year]) => to !== undefined && year > to);
  const wanted = years.filter(([year]) => (to === undefined || year <= to) && (from === undefined || year >= from));
  const count = (some: typeof years) => some.reduce((sum, [, articles]) => sum + articles, 0);
  const first = count(newer);
  return [first, first + count(wanted)];
}
