/** How many articles a list page shows. */
export const pageSize = 30;

export type Paging = { page: number; pages: number; total: number };

/** Number of pages of a list; an empty list still has its first page. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The part of a list that page `page` (from 1) shows. */
export function pageOf<T>(list: readonly T[], page: number): T[] {
  return list.slice((page - 1) * pageSize, page * pageSize);
}

/** Page numbers worth a link: the first, the last and two on each side of the current one. */
export function pagesToOffer({ page, pages }: Paging): number[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2];
  return [...new Set([1, ...near, pages])].filter((number) => number >= 1 && number <= pages);
}
