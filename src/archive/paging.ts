/** How many articles a list page shows. */
export const pageSize = 30;

/** How many entries a page of an index shows: names with numbers, much shorter than articles. */
export const indexPageSize = 300;

/** How many milestones a page of a year shows: a line or two each. */
export const milestonePageSize = 100;

export type Paging = { page: number; pages: number; total: number };

/** Number of pages of a list; an empty list still has its first page. */
export function pageCount(total: number, size = pageSize): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The part of a list that page `page` (from 1) shows. */
export function pageOf<T>(list: readonly T[], page: number, size = pageSize): T[] {
  return list.slice((page - 1) * size, page * size);
}

/** The page (from 1) on which the article at `index` (from 0) of a list stands. */
export function pageAt(index: number): number {
  return Math.floor(index / pageSize) + 1;
}

/** Page numbers worth a link: the first, the last and two on each side of the current one. */
export function pagesToOffer({ page, pages }: Paging): number[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2];
  return [...new Set([1, ...near, pages])].filter((number) => number >= 1 && number <= pages);
}
