import type { Kind, Stage } from "./classification";

/** The lists that have one page for each of their ids. */
export const facets = ["years", "kinds", "stages", "tags", "institutions", "people", "publications"] as const;
export type Facet = (typeof facets)[number];

/** What the address of a search calls its parts: words, chosen entries, years (`2013-2026`, `2013-`, `-2020`, `2013`), order, page. */
export const searchParameters = {
  text: "q",
  tags: "tag",
  institutions: "institution",
  people: "person",
  kinds: "kind",
  stages: "stage",
  publications: "publication",
  provinces: "province",
  years: "year",
  sort: "sort",
  page: "page",
} as const satisfies Record<Facet, string> & Record<string, string>;

/** A root-relative path ending in a slash: the archive's own name for a page, wherever the site is hosted. */
export type SitePath = `/${string}`;

/** Every path of the site. Only ids and slugs (`a-z0-9-`) go in, so nothing but a file's path needs escaping. */
export const href = {
  home: "/",
  archive: "/archive/",
  about: "/about/",
  aboutCorrections: "/about/#corrections",
  corrections: "/corrections/",
  timeline: "/timeline/",
  search: "/search/",
  feeds: "/feeds/",
  data: "/data/",
  notFound: "/404.html",
  favicon: "/favicon.svg",
  index: (facet: Facet): SitePath => `/${facet}/`,
  facet: (facet: Facet, id: string): SitePath => `/${facet}/${id}/`,
  article: (slug: string): SitePath => `/articles/${slug}/`,
  /** The search page, narrowed to what one list has. */
  searchIn: (facet: Facet, id: string): SitePath => `${href.search}?${searchParameters[facet]}=${id}`,
  tag: (id: string): SitePath => href.facet("tags", id),
  institution: (id: string): SitePath => href.facet("institutions", id),
  person: (id: string): SitePath => href.facet("people", id),
  publication: (id: string): SitePath => href.facet("publications", id),
  year: (year: string): SitePath => href.facet("years", year),
  timelineYear: (year: string): SitePath => `/timeline/${year}/`,
  kind: (kind: Kind): SitePath => href.facet("kinds", kind),
  stage: (stage: Stage): SitePath => href.facet("stages", stage),
  /** `:page` where a pattern for every page is wanted. */
  page: (list: SitePath, page: number | ":page"): SitePath => (page === 1 ? list : `${list}page/${page}/`),
  /** Where a year begins in a list, newest first. */
  yearIn: (list: SitePath, page: number, year: string): SitePath => `${href.page(list, page)}#_${year}`,
  file: (path: SitePath): SitePath => `/${path.slice(1).split("/").map(encodeURIComponent).join("/")}`,
} as const;

/**
 * Where links start. With an origin: its path, so that the site may live below one
 * (`https://example.org/research`). Without: undefined, and links are relative to the page,
 * so that the folder works wherever it is put.
 */
export type LinkBase = string | undefined;

export function linkBaseOf(origin: string | undefined): LinkBase {
  return origin === undefined ? undefined : new URL(origin).pathname.replace(/\/+$/, "");
}

/** The link from one page of the site to another. */
export function linkTo(to: SitePath, from: SitePath, base: LinkBase): string {
  if (base !== undefined) return base + to;
  const up = "../".repeat(from.split("/").length - 2);
  return up + to.slice(1) || "./";
}

/** A link without its percent signs, as its author knows it; one that is not well formed stays as it is. */
export function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
