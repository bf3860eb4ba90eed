import type { Kind } from "./classification";
import type { Facet, SitePath } from "./href";
import { href } from "./href";

/** The lists to which one can subscribe. */
export const feedFacets = ["kinds", "tags", "institutions", "people"] as const satisfies readonly Facet[];
export type FeedFacet = (typeof feedFacets)[number];

/** How many articles the feed of a list has. */
export const newestInList = 20;

/** The lists whose sources can be taken into a reference manager. */
export const citedFacets = ["tags", "institutions", "people"] as const satisfies readonly Facet[];
export type CitedFacet = (typeof citedFacets)[number];

/** Every path of a file that no reader browses to. Apart from `href`, because the search page carries that one as script. */
export const fileHref = {
  openSearch: "/opensearch.xml",
  /** The newest articles of the whole archive. */
  atomFeed: "/feeds/atom.xml",
  rssFeed: "/feeds/rss.xml",
  jsonFeed: "/feeds/feed.json",
  /** The whole history, part by part from the oldest, counted from 1. */
  feedArchive: (part: number): SitePath => `/feeds/archive/${part}.xml`,
  /** How feeds look in a browser. */
  feedSheet: "/feeds/feed.css",
  sitemap: "/sitemap.xml",
  /** The parts of the sitemap, numbered from 1. */
  sitemapPart: (number: number): SitePath => `/sitemap-${number}.xml`,
  robots: "/robots.txt",
  /** The file by which IndexNow knows who announces the site's pages. */
  indexNowKey: (key: string): SitePath => `/${key}.txt`,
  /** The licences of others' code and data in the site, beside the page that has most of it. */
  licences: "/search/licences.txt",
  /** The one script of reading pages, which only makes them handier. */
  reader: "/reader.js",
  /** The newest articles of one list, as Atom. */
  listFeed: (facet: FeedFacet, id: string): SitePath => `${href.facet(facet, id)}feed.xml`,
  /** The sources of one list, for a reference manager. */
  listCitations: (facet: CitedFacet, id: string, format: "bib" | "ris"): SitePath =>
    `${href.facet(facet, id)}citations.${format}`,
  /** The folder of the pictures that stand for a page where it is shared. */
  cards: "/cards/",
  siteCard: "/cards/site.png",
  kindCard: (kind: Kind): SitePath => `/cards/kinds/${kind}.png`,
  articleCard: (slug: string): SitePath => `/cards/articles/${slug}.png`,
} as const;
