import type { Element } from "hast";
import type { Page } from "./page";
import { all, attribute, elementsIn, pagesOf } from "./page";

/** An article in a list. */
export const listRow = { name: "li", class: "row" };

export const isList = ({ path }: Pick<Page, "path">): boolean =>
  /^\/(archive\/|(years|tags|institutions|people|kinds|stages|publications)\/(?!page\/)[^/]+\/)(page\/\d+\/)?$/.test(
    path,
  );

/** The path of the first page of a list. */
export const first = (path: string): string => path.replace(/page\/\d+\/$/, "");

/** The rows of one page of a list. */
export function rowsOf({ tree }: Page): Element[] {
  return all(tree, { name: "section", class: "articles" }).flatMap((section) => all(section, listRow));
}

/** The rows of every list, pages joined in their order, by the path of the first page. */
export function listsOf(out: string): Map<string, Element[]> {
  const lists = new Map<string, Element[]>();
  const number = ({ path }: Page) => Number(/page\/(\d+)\/$/.exec(path)?.[1] ?? 1);
  for (const page of pagesOf(out)
    .filter(isList)
    .sort((a, b) => number(a) - number(b)))
    lists.set(first(page.path), [...(lists.get(first(page.path)) ?? []), ...rowsOf(page)]);
  return lists;
}

/** The slug of the article to which a row or a line leads; empty where it leads to none. */
export const slugOf = (row: Element): string => idIn(row, "articles");

/** The stage under whose seal a row stands; empty for none. */
export const stageOf = (row: Element): string => idIn(row, "stages");

/** The date of a row as programs read it; empty where it has none. */
export function dateOf(row: Element): string {
  const [time] = elementsIn(row, "time");
  return time ? attribute(time, "dateTime") : "";
}

function idIn(row: Element, folder: string): string {
  const links = elementsIn(row, "a").map((link) => attribute(link, "href"));
  return links.flatMap((link) => new RegExp(`${folder}/([^/]+)/$`).exec(link)?.[1] ?? [])[0] ?? "";
}
