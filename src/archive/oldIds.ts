import type { SitePath } from "./href";

/**
 * The ids under which a page stood in this archive before, in the order of its record: editors add newer ones behind
 * older, so the first is the oldest. Paths of other forms, which it had on another site, have none.
 *
 * @param page the path of a page of this kind, by its id
 */
export function oldIds(redirectFrom: readonly string[], page: (id: string) => SitePath): string[] {
  return redirectFrom.flatMap((path) => {
    const folder = path.replace(/\/(?:index\.html)?$/, "");
    const id = /[a-z0-9-]+$/.exec(folder)?.[0];
    return id !== undefined && page(id) === `${folder}/` ? [id] : [];
  });
}

/** The id that a page had first: programs that follow it go by this one, because it stays when the page moves. */
export function firstId(id: string, redirectFrom: readonly string[], page: (id: string) => SitePath): string {
  const [first = id] = oldIds(redirectFrom, page);
  return first;
}
