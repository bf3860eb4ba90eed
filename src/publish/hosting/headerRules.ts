import { citedFacets, feedFacets, fileHref } from "#archive/fileHref";
import { facets, href } from "#archive/href";
import { contentTypeOf } from "#publish/contentTypes";
import { contentSecurityPolicy, permissionsPolicy } from "#publish/hosting/securityPolicy";

/** Headers of the answers whose path fits a pattern (`patternSource`). No path gets one header from two rules. */
export type HeaderRule = { path: string; headers: Record<string, string> };

export type HeaderSource = {
  /** Of the style sheets in the pages: `styleHashes`. */
  styles: readonly string[];
  /** The folder of the search index below `/search/`, named by a hash of what is in it. */
  generation: string;
  origin: string | undefined;
};

/** What Netlify and Cloudflare Pages send where no rule says otherwise; other hosts are told to. */
export const usualCaching = "public, max-age=0, must-revalidate";

const article = href.article(":slug");
/** What goes on over further pages. */
const lists = [
  ...[href.archive, href.corrections, href.timelineYear(":year"), ...facets.map((facet) => href.facet(facet, ":id"))],
  ...(["institutions", "people"] as const).map(href.index),
];
const pages = [
  ...[href.home, href.about, href.timeline, href.notFound, article, ...lists, ...facets.map(href.index)],
  ...lists.map((list) => href.page(list, ":page")),
];
/** Beside an article lie only its pictures. */
const pictures = [`${fileHref.cards}*`, `${article}:picture`];
const citations = citedFacets.flatMap((facet) =>
  (["bib", "ris"] as const).map((format) => fileHref.listCitations(facet, ":id", format)),
);
const forPrograms = [`${href.feeds}*`, `${href.data}*`];
/** What scripts of others may read. */
const open = [...forPrograms, ...feedFacets.map((facet) => fileHref.listFeed(facet, ":id")), ...citations];

/** The headers of all answers of a site, by their paths. */
export function headerRules({ styles, generation, origin }: HeaderSource): HeaderRule[] {
  const isSecure = origin?.startsWith("https:") ?? false;
  return joined([
    { path: "/*", headers: everywhere(contentSecurityPolicy(styles, isSecure), isSecure) },
    ...[...pages, `${href.search}*`, "/_next/*"].map((path) => ({ path, headers: resource("same-origin") })),
    ...[...pictures, ...forPrograms].map((path) => ({ path, headers: resource("cross-origin") })),
    ...forever(generation).map((path) => ({ path, headers: caching("max-age=31536000, immutable") })),
    ...pictures.map((path) => ({ path, headers: caching("max-age=86400") })),
    ...open.map((path) => ({ path, headers: { "Access-Control-Allow-Origin": "*" } })),
    { path: fileHref.jsonFeed, headers: { "Content-Type": "application/feed+json; charset=utf-8" } },
    ...citations.map((path) => ({ path, headers: { "Content-Type": contentTypeOf(path) } })),
  ]);
}

function everywhere(policy: string, isSecure: boolean): Record<string, string> {
  return {
    "Content-Security-Policy": policy,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": permissionsPolicy,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    // Two years. Of the host's subdomains and the lists in browsers only the owner of the domain can decide.
    ...(isSecure ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
    "X-Content-Type-Options": "nosniff",
  };
}

/** Whose pages may show a file as a part of their own. */
function resource(policy: "same-origin" | "cross-origin"): Record<string, string> {
  return { "Cross-Origin-Resource-Policy": policy };
}

/** What never changes under its name. */
function forever(generation: string): string[] {
  return ["/_next/static/*", `${href.search}${generation}/*`];
}

function caching(age: string): Record<string, string> {
  return { "Cache-Control": `public, ${age}` };
}

/** The rules with those of one pattern in one. */
function joined(rules: readonly HeaderRule[]): HeaderRule[] {
  const byPath = new Map<string, Record<string, string>>();
  for (const { path, headers } of rules) byPath.set(path, { ...byPath.get(path), ...headers });
  return [...byPath].map(([path, headers]) => ({ path, headers }));
}
