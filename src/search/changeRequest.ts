import type { SearchFacet, SearchRequest, YearSpan } from "./request";
import { searchFacets } from "./request";
import { readRequest } from "./requestAddress";

/** Whether a request asks for anything; without words and choices there is nothing to find. */
export function asksForSomething(request: SearchRequest): boolean {
  return request.text.trim() !== "" || isNarrowed(request);
}

/** Whether anything but the words narrows a request. */
export function isNarrowed({ chosen, years }: SearchRequest): boolean {
  return searchFacets.some((facet) => chosen[facet].length > 0) || years.from !== undefined || years.to !== undefined;
}

/** A request with other words, from its first page. */
export function withText(request: SearchRequest, text: string): SearchRequest {
  return { ...request, text, page: 1 };
}

/** A request with an entry of a facet chosen, or no longer chosen, from its first page. */
export function withToggled(request: SearchRequest, facet: SearchFacet, id: string): SearchRequest {
  const now = request.chosen[facet];
  const entries = now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
  return { ...request, chosen: { ...request.chosen, [facet]: entries }, page: 1 };
}

/** A request for another span of years, from its first page. */
export function withYears(request: SearchRequest, years: YearSpan): SearchRequest {
  return { ...request, years, page: 1 };
}

/** The words of a request and its order, with nothing chosen. */
export function withoutChoices({ text, sort }: SearchRequest): SearchRequest {
  return { ...readRequest(""), text, sort };
}
