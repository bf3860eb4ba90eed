import type { Archive } from "#archive/archive";
import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { viewFacet } from "#archive/views/facetView";
import { listPaths, readPage } from "./listPaths";
import type { RouteParams } from "./routeParams";

/** Parameters of every page of every list of a facet. */
export function facetPaths(archive: Archive, facet: Facet): { params: RouteParams }[] {
  return [...archive.lists[facet]].flatMap(([id, { articles }]) =>
    listPaths(articles.length).map(({ params }) => ({ params: { id, ...params } })),
  );
}

/** Which page of which list parameters name; undefined where there is none. */
export function facetPage(
  archive: Archive,
  facet: Facet,
  params: RouteParams,
): { id: string; page: number; path: SitePath } | undefined {
  const id = String(params.id);
  const list = archive.lists[facet].get(id);
  const page = list && readPage(params, list.articles.length);
  return page === undefined ? undefined : { id, page, path: href.page(href.facet(facet, id), page) };
}

/** Path and view of a page of a facet's list. */
export function facetView(
  archive: Archive,
  facet: Facet,
  params: RouteParams,
): { path: SitePath; view: { view: FacetView } } | undefined {
  const at = facetPage(archive, facet, params);
  const view = at && viewFacet(archive, facet, at.id, at.page);
  return view && { path: at.path, view: { view } };
}
