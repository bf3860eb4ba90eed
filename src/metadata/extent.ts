import type { Paging } from "#archive/paging";
import type { Span } from "#archive/views/listView";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

type Extended = { paging: Paging; span?: Span | undefined };

/** How many reports a list has, and from when to when; after the first page also which page this is. */
export function extentOf({ paging, span }: Extended): string {
  const words = pageStrings.head;
  const extent = span ? words.extent(paging.total, strings.list.span(span.from, span.to)) : words.nothing;
  return `${extent}${pageNote(paging)}`;
}

/** Which page of a list this is; nothing for the first. */
export function pageNote({ page, pages }: Paging): string {
  return page === 1 ? "" : pageStrings.head.page(page, pages);
}
