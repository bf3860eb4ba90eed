import { facetLabel } from "#language/zh/facetLabel";
import { strings } from "#language/zh/strings";
import type { SearchFacet } from "#search/request";

/** What a facet is called. */
export function facetTitle(facet: SearchFacet): string {
  return facet === "provinces" ? strings.search.provinces : strings.facets[facet];
}

/** What an entry of a facet is called; its id as long as its name is not known. */
export function entryLabel(facet: SearchFacet, id: string, name?: string): string {
  return facet === "provinces" ? id : facetLabel(facet, id, name);
}
