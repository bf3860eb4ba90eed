import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Archive } from "#archive/archive";
import type { FeedFacet, SitePath } from "#archive/href";
import { feedFacets, href } from "#archive/href";
import type { Picture } from "#archive/picture";
import { pageStrings } from "#language/zh/pageStrings";
import type { Edition } from "#newsroom/edition";
import { textReader } from "#newsroom/readText";
import { atomEntry, atomFeed } from "#publish/feeds/atomFeed";
import type { Enclosure, FeedEntry } from "#publish/feeds/feedEntry";
import { feedEntry } from "#publish/feeds/feedEntry";
import type { PlacedSite } from "#publish/feeds/feedHead";
import { listHead, wholeHead } from "#publish/feeds/feedHead";
import type { FeedDocuments } from "#publish/feeds/feedOrder";
import { byPublication, divideHistory, latestOf, newestInFeed, ranksOf } from "#publish/feeds/feedOrder";
import { feedSheet } from "#publish/feeds/feedSheet";
import { jsonFeed } from "#publish/feeds/jsonFeed";
import { rssFeed } from "#publish/feeds/rssFeed";

/** What the writers of the single feeds share. */
type Desk = {
  archive: Archive;
  site: PlacedSite;
  /** Reads the articles at positions, and keeps of each what the feeds of its lists need. */
  read: (positions: readonly number[]) => FeedEntry[];
  write: (path: SitePath, text: string) => void;
};

/**
 * Writes every feed into an export: the newest of the archive in three formats, its whole history, the newest of each
 * kind, topic, institution and person that has articles. A site without an origin has none: all addresses are absolute.
 *
 * Every article is read once, in the order of the history; what is held is one part of it, and the summaries.
 *
 * @param folder an export that has its pages and pictures
 * @param content the content folder, for which the cache was filled
 */
export function writeFeeds(
  folder: string,
  edition: Pick<Edition, "archive" | "texts" | "pictures" | "cards">,
  content: string,
): void {
  const { archive } = edition;
  const { origin } = archive.site;
  if (origin === undefined) return;
  const order = byPublication(archive);
  const lists = latestOfLists(archive, ranksOf(order));
  const summaries = new Map<number, string>();
  const inLists = new Set(lists.flatMap(({ positions }) => positions));
  const readText = textReader(edition, content);
  const enclosure = (picture: Picture) => enclosureOf(folder, origin, picture);
  const readEntry = (position: number): FeedEntry => {
    const article = archive.articles[position];
    const text = article && readText("article", href.article(article.slug));
    if (!text) throw new Error(`The text of ${article?.slug ?? "no article"} is not in the cache.`);
    const entry = feedEntry({ archive, origin, enclosure }, article, text);
    if (inLists.has(position)) summaries.set(position, atomEntry(entry, "summary", origin));
    return entry;
  };
  const desk: Desk = {
    archive,
    site: { ...archive.site, origin },
    read: (positions) => positions.map(readEntry),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };
  const documents = divideHistory(order);
  writeParts(desk, documents);
  writeWhole(desk, documents);
  for (const { facet, id, positions } of lists) {
    const entries = positions.flatMap((position) => summaries.get(position) ?? []);
    desk.write(href.listFeed(facet, id), atomFeed(listHead(archive, desk.site, { facet, id }, positions), entries));
  }
  desk.write(href.feedSheet, feedSheet());
}

function latestOfLists(
  archive: Archive,
  ranks: readonly number[],
): { facet: FeedFacet; id: string; positions: number[] }[] {
  return feedFacets.flatMap((facet) =>
    [...archive.lists[facet]]
      .filter(([, { articles }]) => articles.length > 0)
      .map(([id, { articles }]) => ({ facet, id, positions: latestOf(articles, ranks) })),
  );
}

/** The parts of the history, the oldest first. */
function writeParts({ archive, site, read, write }: Desk, { parts }: FeedDocuments): void {
  const addressOf = (part: number) =>
    part < 1 || part > parts.length ? undefined : `${site.origin}${href.feedArchive(part)}`;
  parts.forEach((positions, index) => {
    const part = index + 1;
    const head = { ...wholeHead(archive, site, href.feedArchive(part), positions), note: pageStrings.feeds.older };
    const entries = read(positions).map((entry) => atomEntry(entry, "whole", site.origin));
    const history = {
      isArchive: true,
      current: `${site.origin}${href.atomFeed}`,
      older: addressOf(part - 1),
      newer: addressOf(part + 1),
    };
    write(href.feedArchive(part), atomFeed(head, entries, history));
  });
}

/** The newest of the archive, in every format. */
function writeWhole({ archive, site, read, write }: Desk, { subscription, parts }: FeedDocuments): void {
  const { origin } = site;
  const entries = read(subscription);
  const head = wholeHead(archive, site, href.atomFeed, subscription);
  const older = parts.length === 0 ? undefined : `${origin}${href.feedArchive(parts.length)}`;
  const written = entries.map((entry) => atomEntry(entry, "whole", origin));
  write(href.atomFeed, atomFeed(head, written, { isArchive: false, older }));
  const newest = subscription.slice(0, newestInFeed);
  const shown = entries.slice(0, newestInFeed);
  write(href.rssFeed, rssFeed(wholeHead(archive, site, href.rssFeed, newest), shown, origin));
  write(href.jsonFeed, jsonFeed(wholeHead(archive, site, href.jsonFeed, newest), shown));
}

const types: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** A picture as it is published; undefined where it is not. */
function enclosureOf(folder: string, origin: string, { path }: Picture): Enclosure | undefined {
  const type = types[extname(path).toLowerCase()];
  const bytes = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
  return type === undefined || bytes === undefined ? undefined : { url: `${origin}${href.file(path)}`, type, bytes };
}
