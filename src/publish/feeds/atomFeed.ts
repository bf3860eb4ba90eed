import { absolute } from "#archive/absolute";
import { shanghaiTime } from "#archive/date";
import { href } from "#archive/href";
import { strings } from "#language/zh/strings";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";
import { entryForPeople, headForPeople, peopleNamespace } from "#publish/feeds/forPeople";
import { element, prologue } from "#publish/feeds/xmlLines";

/** Where a document stands in the history of its feed (RFC 5005, section 4). Addresses are absolute. */
type History = {
  /** Whether its articles stay the same for ever. */
  isArchive: boolean;
  /** Of an archived document: the one to which people subscribe. */
  current?: string | undefined;
  older?: string | undefined;
  newer?: string | undefined;
};

/**
 * A feed as Atom (RFC 4287).
 *
 * @param entries each as `atomEntry` writes it
 */
export function atomFeed(head: FeedHead, entries: readonly string[], history?: History): string {
  const { id, self, page, title, subtitle, author, rights, updated, icon, sheet } = head;
  return [
    ...prologue(sheet),
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" ${peopleNamespace} xml:lang="${strings.language}">`,
    element("id", id),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", shanghaiTime(updated)),
    link("self", self, "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...historyLinks(history),
    `<author>${element("name", author.name)}${element("uri", author.url)}</author>`,
    ...(rights === undefined ? [] : [element("rights", rights)]),
    element("icon", icon),
    headForPeople(head),
    ...entries,
    "</feed>\n",
  ].join("\n");
}

function historyLinks({ isArchive, current, older, newer }: Partial<History> = {}): string[] {
  const links = { current, "prev-archive": older, "next-archive": newer };
  return [
    ...(isArchive ? ["<fh:archive/>"] : []),
    ...Object.entries(links).flatMap(([rel, at]) => (at === undefined ? [] : [link(rel, at, "application/atom+xml")])),
  ];
}

function link(rel: string, address: string, type?: string, length?: number): string {
  return element("link", undefined, {
    rel,
    ...(type === undefined ? {} : { type }),
    ...(length === undefined ? {} : { length: String(length) }),
    href: address,
  });
}

/** An article as an entry of an Atom feed, with its whole text or with its summary alone. */
export function atomEntry(entry: FeedEntry, extent: "whole" | "summary", origin: string): string {
  const { id, url, title, summary, html, published, updated, kind, tags, originals, image } = entry;
  const category = (facet: "kinds" | "tags", { id: term, name }: { id: string; name: string }) =>
    element("category", undefined, { term, scheme: absolute(origin, href.index(facet)), label: name });
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    link("alternate", url, "text/html"),
    ...originals.map((original) => link("via", original)),
    ...(image ? [link("enclosure", image.url, image.type, image.bytes)] : []),
    element("published", shanghaiTime(published)),
    element("updated", shanghaiTime(updated)),
    category("kinds", kind),
    ...tags.map((tag) => category("tags", tag)),
    entryForPeople(entry),
    element("summary", summary),
    ...(extent === "whole" ? [element("content", html, { type: "html" })] : []),
    "</entry>",
  ].join("\n");
}
