import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Point } from "#markdown/finding";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { SitePages } from "./sitePages";
import { pageExists } from "./sitePages";
import { readSitePath } from "./sitePath";

/** An old path and the page that it leads to. */
export type Redirect = Point & { from: string; to: SitePath; record: string; field: string };

/** Every old path that a record claims; which are published is decided with their records. */
export function listRedirects(content: Content): Redirect[] {
  type Owner = { path: string; id: string; redirects: (Point & { path: string })[] };
  const of = (owners: readonly Owner[], page: (id: string) => SitePath): Redirect[] =>
    owners.flatMap(({ path: record, id, redirects }) =>
      redirects.map(({ path: from, ...at }) => ({ ...at, from, to: page(id), record, field: "redirectFrom" })),
    );
  return [
    ...of(content.articles, href.article),
    ...of(content.institutions, href.institution),
    ...of(content.people, href.person),
    ...of(content.registries.tags, href.tag),
    ...of(content.registries.publications, href.publication),
  ];
}

/** Checks that an old path leads to one page only and hides none; one that an old slug or id had is free. */
export function checkRedirects(redirects: readonly Redirect[], content: Content, pages: SitePages): Problem[] {
  const first = new Map<string, Redirect>();
  return redirects.flatMap((redirect) => {
    const { from, record, field } = redirect;
    const key = from.replace(/(\/index\.html|\/)$/, "");
    const other = first.get(key);
    if (!other) first.set(key, redirect);
    const target = readSitePath(key || "/");
    // What begins with an underscore is the site's own: its scripts, and the files for its host.
    if (from.startsWith("/_") || (target && pageExists(target, pages, content.folder)))
      return [problemAt(record, field, redirect, { code: "redirectHidesPage", params: { path: from } })];
    if (!other) return [];
    return [problemAt(record, field, redirect, { code: "redirectTaken", params: { path: from, other: other.record } })];
  });
}
