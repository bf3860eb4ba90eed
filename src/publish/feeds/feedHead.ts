import { absolute } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import { startOf } from "#archive/date";
import type { FeedFacet } from "#archive/fileHref";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { firstId } from "#archive/oldIds";
import type { Site } from "#archive/registry";
import { facetLabel } from "#language/zh/facetLabel";
import { pageStrings } from "#language/zh/pageStrings";

/** What stands in a feed besides its articles. Addresses are absolute. */
export type FeedHead = {
  /**
   * Of the feed that somebody subscribes to; the parts of its history have the same. Of a list the address that its
   * feed had first: it stays when the list moves.
   */
  id: string;
  self: string;
  /** The web page of which this is the feed. */
  page: string;
  title: string;
  subtitle: string;
  /** The archive's own: the authors of the original report stand with it in each article. */
  author: { name: string; url: string; contact?: string | undefined };
  rights?: string | undefined;
  /** The last change of an article in it, in milliseconds since the epoch: never when it was made. */
  updated: number;
  icon: string;
  sheet: string;
  /** The page that says what feeds are. */
  help: string;
  /** What a person reads who opens it in a browser. */
  note: string;
};

/** A site whose addresses are known. */
export type PlacedSite = Site & { origin: string };

/** The feed of everything, in one of its formats or parts. */
export function wholeHead(archive: Archive, site: PlacedSite, self: SitePath, positions: readonly number[]): FeedHead {
  return {
    ...commonHead(archive, site, positions),
    id: absolute(site.origin, fileHref.atomFeed),
    self: absolute(site.origin, self),
    page: absolute(site.origin, href.home),
    title: site.name,
    subtitle: site.description,
  };
}

/** The feed of a list. */
export function listHead(
  archive: Archive,
  site: PlacedSite,
  { facet, id }: { facet: FeedFacet; id: string },
  positions: readonly number[],
): FeedHead {
  const name =
    facet === "tags" ? archive.tags.get(id)?.label : facet === "kinds" ? undefined : archive[facet].get(id)?.name;
  const old = facet === "kinds" ? undefined : archive[facet].get(id)?.redirectFrom;
  const first = firstId(id, old ?? [], (known) => href.facet(facet, known));
  return {
    ...commonHead(archive, site, positions),
    id: absolute(site.origin, fileHref.listFeed(facet, first)),
    self: absolute(site.origin, fileHref.listFeed(facet, id)),
    page: absolute(site.origin, href.facet(facet, id)),
    title: pageStrings.feeds.titled(facetLabel(facet, id, name), site.name),
    subtitle: (facet === "tags" && archive.tags.get(id)?.description) || site.description,
  };
}

function commonHead(
  { articles }: Archive,
  { origin, name, licence, contact }: PlacedSite,
  positions: readonly number[],
) {
  const changes = positions.flatMap((position) => articles[position]?.changed ?? []).map(startOf);
  return {
    author: { name, url: absolute(origin, href.home), contact },
    rights: licence,
    // A feed must have a date; where there is no article it is the first that there is.
    updated: changes.reduce((last, change) => Math.max(last, change), 0),
    icon: absolute(origin, href.favicon),
    sheet: absolute(origin, fileHref.feedSheet),
    help: absolute(origin, href.feeds),
    note: pageStrings.feeds.forReaders,
  };
}
