import { indexPageSize, pageCount, pageSize } from "#archive/paging";
import type { RouteParams } from "./routeParams";

/** Parameters of every page of a list: `[]` for the first, `["page", "2"]` and on for the others. */
export function listPaths(total: number, size = pageSize): { params: { page: string[] } }[] {
  return Array.from({ length: pageCount(total, size) }, (_, index) => ({
    params: { page: index === 0 ? [] : ["page", String(index + 1)] },
  }));
}

/** The page number that parameters name; undefined where the list has no such page. */
export function readPage({ page = [] }: RouteParams, total: number, size = pageSize): number | undefined {
  if (page.length === 0) return 1;
  const [word, digits = "", ...rest] = page;
  if (word !== "page" || rest.length > 0 || !/^[1-9]\d*$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= 2 && number <= pageCount(total, size) ? number : undefined;
}

/** Parameters of the pages of an index after its first, which has a route of its own. */
export function indexPaths(total: number): { params: { number: string } }[] {
  const further = pageCount(total, indexPageSize) - 1;
  return Array.from({ length: further }, (_, index) => ({ params: { number: String(index + 2) } }));
}

/** The index page that parameters name; undefined where there is none. */
export function readIndexPage({ number }: RouteParams, total: number): number | undefined {
  const known = indexPaths(total).some(({ params }) => params.number === number);
  return known ? Number(number) : undefined;
}
