import { heaviestOfKinds } from "../audit/kindsOfPage";
import { pagesOf } from "../site/page";
import type { BuiltSite } from "../site/sites";

/** Articles of the fixture with what strains a page: long words, many names, tables, notices, attacks. */
export const oddArticles = ["full", "long-title", "hostile", "jekyll", "withdrawn", "retracted"].map(
  (slug) => `/articles/${slug}/`,
);

/** The addresses of the fixture's pages that are looked at: of every kind, and what strains a page. */
export function strainedPages({ out }: BuiltSite): string[] {
  const heaviest = heaviestOfKinds(pagesOf(out)).map(({ path }) => path);
  return [...new Set([...heaviest, ...oddArticles])];
}
