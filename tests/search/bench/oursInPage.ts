import { countFacet, countYears } from "#search/countFacet";
import { fetchFrom } from "#search/fetchIndexFile";
import type { SearchRequest } from "#search/request";
import { searchFacets } from "#search/request";
import { search } from "#search/search";
import type { SearchIndex } from "#search/searchIndex";
import { openIndex } from "#search/searchIndex";

/** Bundled for the browser: the engine that the search page has, asked as that page asks it. */
Reflect.set(globalThis, "ask", async (text: string) => {
  const began = performance.now();
  const index = await openIndex(fetchFrom("/search/"));
  const found = await firstTen(index, text);
  const cold = performance.now() - began;
  const again = performance.now();
  await firstTen(index, text);
  return { found, cold, warm: performance.now() - again };
});

async function firstTen(index: SearchIndex, text: string): Promise<string[]> {
  const none = { tags: [], institutions: [], people: [], kinds: [], stages: [], publications: [], provinces: [] };
  const request: SearchRequest = { text, chosen: none, years: {}, sort: "relevance", page: 1 };
  const { hits } = await search(index, request);
  if (location.search === "?facets")
    await Promise.all([...searchFacets.map((facet) => countFacet(index, request, facet)), countYears(index, request)]);
  return hits.slice(0, 10).map(({ slug }) => slug);
}
