import { absolute } from "#archive/absolute";
import { shanghaiTime } from "#archive/date";
import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import { strings } from "#language/zh/strings";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";
import { rfc822Time } from "#publish/feeds/feedTime";
import { entryForPeople, headForPeople, peopleNamespace } from "#publish/feeds/forPeople";
import { element, plainElement, prologue } from "#publish/feeds/xmlLines";
import { htmlText } from "#publish/htmlText";

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  peopleNamespace,
];

/** A feed as RSS 2.0, for readers that know no Atom: every article with its whole text. */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[], origin: string): string {
  const { self, page, title, subtitle, author, rights, updated, sheet } = head;
  const { contact, name } = author;
  return [
    ...prologue(sheet),
    `<rss version="2.0" ${namespaces.join(" ")}>`,
    "<channel>",
    plainElement("title", title),
    element("link", page),
    // Only that of an item is HTML.
    plainElement("description", subtitle),
    element("language", strings.language),
    ...(rights === undefined ? [] : [plainElement("copyright", rights)]),
    // RSS has room for people with a mail address only.
    ...(contact === undefined ? [] : [plainElement("managingEditor", `${contact} (${name})`)]),
    element("lastBuildDate", rfc822Time(updated)),
    element("atom:link", undefined, { rel: "self", type: "application/rss+xml", href: self }),
    headForPeople(head),
    ...entries.map((entry) => rssItem(entry, name, origin)),
    "</channel>",
    "</rss>\n",
  ].join("\n");
}

function rssItem(entry: FeedEntry, author: string, origin: string): string {
  const { id, url, title, summary, html, published, updated, kind, tags, image } = entry;
  const category = (facet: Facet, name: string) =>
    element("category", name, { domain: absolute(origin, href.index(facet)) });
  return [
    "<item>",
    plainElement("title", title),
    element("link", url),
    element("guid", id, { isPermaLink: "false" }),
    element("pubDate", rfc822Time(published)),
    // RSS itself has no date of a change.
    element("atom:updated", shanghaiTime(updated)),
    plainElement("dc:creator", author),
    category("kinds", kind.name),
    ...tags.map(({ name }) => category("tags", name)),
    entryForPeople(entry),
    // Readers take the description of an item for HTML.
    element("description", htmlText(summary)),
    element("content:encoded", html),
    ...(image
      ? [element("enclosure", undefined, { url: image.url, type: image.type, length: String(image.bytes) })]
      : []),
    "</item>",
  ].join("\n");
}
