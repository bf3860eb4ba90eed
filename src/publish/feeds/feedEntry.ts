import { absolute } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import type { ArticleSummary } from "#archive/article";
import { startOf } from "#archive/date";
import { href } from "#archive/href";
import { firstId } from "#archive/oldIds";
import type { Picture } from "#archive/picture";
import type { Named } from "#archive/views/listedArticle";
import { nameAll } from "#archive/views/listedArticle";
import { markedTitle } from "#language/zh/markedTitle";
import { strings } from "#language/zh/strings";
import type { RecordText } from "#newsroom/readText";
import { entryHtml } from "#publish/feeds/entryHtml";
import { entrySummary } from "#publish/feeds/entrySummary";

/** A picture of an article as a file that can be fetched. */
export type Enclosure = { url: string; type: string; bytes: number };

/** An article as every format of feed tells it. Addresses are absolute, times in milliseconds since the epoch. */
export type FeedEntry = {
  /** The address that the article had first: it stays when the article moves. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole article, for a place where nothing else of the page is. */
  html: string;
  published: number;
  updated: number;
  kind: Named;
  tags: Named[];
  /** Where the news was first reported, if that can be read on the web. */
  originals: string[];
  image?: Enclosure | undefined;
};

/** What an entry is made from. */
type EntrySource = {
  archive: Archive;
  origin: string;
  /** Finds the published file of a picture. */
  enclosure: (picture: Picture) => Enclosure | undefined;
};

/** Tells an article as feeds do. */
export function feedEntry(
  { archive, origin, enclosure }: EntrySource,
  article: ArticleSummary,
  text: RecordText<"article">,
): FeedEntry {
  const { slug, title, status, kind, tags, published, changed } = article;
  const { record, picture } = text;
  const url = absolute(origin, href.article(slug));
  return {
    id: absolute(origin, href.article(firstId(slug, record.redirectFrom, href.article))),
    url,
    title: markedTitle(title, status),
    summary: entrySummary(archive, article, text),
    html: entryHtml(archive, origin, text),
    published: startOf(published),
    updated: startOf(changed),
    kind: { id: kind, name: strings.kinds[kind] },
    tags: nameAll(archive, "tags", tags),
    originals: record.sources.flatMap(({ url: original }) => original ?? []),
    image: picture && enclosure(picture),
  };
}
