import { statSync } from "node:fs";
import { join } from "node:path";
import { absolute } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import type { FeedFacet } from "#archive/fileHref";
import { feedFacets, fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Picture } from "#archive/picture";
import { pageStrings } from "#language/zh/pageStrings";
import type { Edition } from "#newsroom/edition";
import { articleReader } from "#newsroom/readText";
import { reread } from "#newsroom/reread";
import { contentTypeOf } from "#publish/contentTypes";
import { atomEntry, atomFeed } from "#publish/feeds/atomFeed";
import type { Enclosure, FeedEntry } from "#publish/feeds/feedEntry";
import { feedEntry } from "#publish/feeds/feedEntry";
import type { PlacedSite } from "#publish/feeds/feedHead";
import { listHead, wholeHead } from "#publish/feeds/feedHead";
import type { FeedDocuments } from "#publish/feeds/feedOrder";
import { byChange, byPublication, divideHistory, latestOf, newestInFeed, ranksOf } from "#publish/feeds/feedOrder";
import { feedSheet } from "#publish/feeds/feedSheet";
import { jsonFeed } from "#publish/feeds/jsonFeed";
import { rssFeed } from "#publish/feeds/rssFeed";
import { writeBelow } from "#publish/writeBelow";

type Published = Pick<Edition, "archive" | "texts" | "pictures" | "cards">;

/** What the writers of the single feeds share. */
type Desk = {
  archive: Archive;
  site: PlacedSite;
  read: (position: number) => FeedEntry;
  write: (path: SitePath, text: string) => void;
};

/** The feed of one list: the positions of its latest articles. */
type ListFeed = { facet: FeedFacet; id: string; positions: number[] };

/**
 * Writes every feed into an export: the newest of the archive in three formats, its whole history, the newest of each
 * kind, topic, institution and person that has articles. A site without an origin has none: all addresses are absolute.
 *
 * The texts are read once, in the order of the history; what is held is one part of it, and the summaries.
 *
 * @param folder an export that has its pages and pictures
 * @param content the content folder, for which the cache was filled
 */
export function writeFeeds(folder: string, edition: Published, content: string): void {
  const { archive } = edition;
  const { origin } = archive.site;
  if (origin === undefined) return;
  const changes = byChange(archive);
  const lists = latestOfLists(archive, ranksOf(changes));
  const inLists = new Set(lists.flatMap(({ positions }) => positions));
  const summaries = new Map<number, string>();
  const readEntry = entryReader(folder, edition, content, origin);
  const desk: Desk = {
    archive,
    site: { ...archive.site, origin },
    read: (position) => {
      const entry = readEntry(position);
      if (inLists.has(position)) summaries.set(position, atomEntry(entry, "summary", origin));
      return entry;
    },
    write: (path, text) => writeBelow(folder, path, text),
  };
  const documents = divideHistory(byPublication(archive), changes);
  writeParts(desk, documents);
  writeWhole(desk, documents);
  writeLists(desk, lists, summaries);
  desk.write(fileHref.feedSheet, feedSheet());
}

/** Reads the article at a position as an entry. Throws where its text is not in the cache. */
function entryReader(folder: string, edition: Published, content: string, origin: string): Desk["read"] {
  const { archive } = edition;
  const read = articleReader(edition, content, reread);
  const enclosure = (picture: Picture) => enclosureOf(folder, origin, picture);
  return (position) => {
    const { article, ...text } = read(archive.articles[position]);
    return feedEntry({ archive, origin, enclosure }, article, text);
  };
}

/** The feeds of the lists, of articles that have all been read. */
function writeLists({ archive, site, write }: Desk, lists: readonly ListFeed[], summaries: Map<number, string>): void {
  for (const { facet, id, positions } of lists) {
    const entries = positions.flatMap((position) => summaries.get(position) ?? []);
    write(fileHref.listFeed(facet, id), atomFeed(listHead(archive, site, { facet, id }, positions), entries));
  }
}

function latestOfLists(archive: Archive, ranks: readonly number[]): ListFeed[] {
  return feedFacets.flatMap((facet) =>
    [...archive.lists[facet]]
      .filter(([, { articles }]) => articles.length > 0)
      .map(([id, { articles }]) => ({ facet, id, positions: latestOf(articles, ranks) })),
  );
}

/** The parts of the history, the oldest first. */
function writeParts({ archive, site, read, write }: Desk, { parts }: FeedDocuments): void {
  const addressOfPart = (part: number) =>
    part < 1 || part > parts.length ? undefined : absolute(site.origin, fileHref.feedArchive(part));
  parts.forEach((positions, index) => {
    const part = index + 1;
    const head = { ...wholeHead(archive, site, fileHref.feedArchive(part), positions), note: pageStrings.feeds.older };
    const entries = positions.map(read).map((entry) => atomEntry(entry, "whole", site.origin));
    const history = {
      isArchive: true,
      current: absolute(site.origin, fileHref.atomFeed),
      older: addressOfPart(part - 1),
      newer: addressOfPart(part + 1),
    };
    write(fileHref.feedArchive(part), atomFeed(head, entries, history));
  });
}

/** The newest of the archive, in every format. */
function writeWhole({ archive, site, read, write }: Desk, { subscription, parts }: FeedDocuments): void {
  const { origin } = site;
  const entries = subscription.map(read);
  const head = wholeHead(archive, site, fileHref.atomFeed, subscription);
  const older = parts.length === 0 ? undefined : absolute(origin, fileHref.feedArchive(parts.length));
  const written = entries.map((entry) => atomEntry(entry, "whole", origin));
  write(fileHref.atomFeed, atomFeed(head, written, { isArchive: false, older }));
  const newest = subscription.slice(0, newestInFeed);
  const shown = entries.slice(0, newestInFeed);
  write(fileHref.rssFeed, rssFeed(wholeHead(archive, site, fileHref.rssFeed, newest), shown, origin));
  write(fileHref.jsonFeed, jsonFeed(wholeHead(archive, site, fileHref.jsonFeed, newest), shown));
}

/** A picture as it is published; undefined where it is not. */
function enclosureOf(folder: string, origin: string, { path }: Picture): Enclosure | undefined {
  const bytes = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
  return bytes === undefined ? undefined : { url: absolute(origin, href.file(path)), type: contentTypeOf(path), bytes };
}
