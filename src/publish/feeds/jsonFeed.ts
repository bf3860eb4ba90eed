import { shanghaiTime } from "#archive/date";
import { strings } from "#language/zh/strings";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";

/** A feed as JSON Feed 1.1: every article with its whole text. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { self, page, title, subtitle, author, icon, note } = head;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    description: subtitle,
    user_comment: note,
    favicon: icon,
    authors: [{ name: author.name, url: author.url }],
    language: strings.language,
    items: entries.map(jsonItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

function jsonItem({ id, url, title, summary, html, published, updated, kind, tags, image }: FeedEntry): object {
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    image: image?.url,
    date_published: shanghaiTime(published),
    date_modified: shanghaiTime(updated),
    tags: [kind, ...tags].map(({ name }) => name),
  };
}
