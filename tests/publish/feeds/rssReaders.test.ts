import { parseFeed } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomEntry, atomFeed } from "#publish/feeds/atomFeed";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";
import { jsonFeed } from "#publish/feeds/jsonFeed";
import { rssFeed } from "#publish/feeds/rssFeed";
import { parseHtml, textIn } from "../../site/page";
import { child, readXml } from "./readXml";

const origin = "https://archive.example";

/** What a title or a summary may say, and a reader that takes it for marks would lose. */
const texts = [
  "p<0.05",
  "A&B",
  "1 < 2 > 0",
  "a<b 且 c>d",
  "<b>粗体</b>",
  "<script>alert(1)</script>",
  "<!-- 注 -->",
  "]]>",
  'it\'s “引” "引"',
  "AT&T &amp; R",
  "&lt;b&gt;",
  "&copy 2026",
  "&#60;",
  "&apos;",
  "&nbsp;",
];

const head: FeedHead = {
  ...{ id: origin, self: `${origin}/feeds/rss.xml`, page: `${origin}/`, title: "档案 A&B", subtitle: "p<0.05 的档案" },
  ...{ author: { name: "A&B", url: origin }, updated: 0, icon: origin, sheet: `${origin}/feed.css`, help: origin },
  note: "说明",
};

function entryOf(text: string): FeedEntry {
  const kind = { id: "platform", name: "平台" };
  const times = { published: 0, updated: 0 };
  return {
    id: origin,
    url: origin,
    title: text,
    summary: text,
    html: "<p>正文</p>",
    ...times,
    kind,
    tags: [],
    originals: [],
  };
}

const rssOf = (text: string) => rssFeed(head, [entryOf(text)], origin);

/** What a person sees of a description: readers show it as HTML. */
const shown = (html: string) => textIn(parseHtml(html));

describe.each(texts)("the text %s", (text) => {
  const rss = rssOf(text);

  test("is what a person reads in the description of an item, by each of three parsers", () => {
    const item = child(child(readXml(rss), "channel"), "item");
    expect(shown(child(item, "description").text)).toBe(text);
    expect(shown(parseRssFeed(rss).items?.[0]?.description ?? "")).toBe(text);
    // This one shows it itself.
    expect(parseFeed(rss).items[0]?.description).toBe(text);
  });

  test("is what a title says, which is no HTML", () => {
    const item = child(child(readXml(rss), "channel"), "item");
    expect(child(item, "title").text).toBe(text);
    expect(parseRssFeed(rss).items?.[0]?.title).toBe(text);
    // This one reads references in titles too, which no way of writing them prevents.
    if (!/&[#\w]+/.test(text.replace("A&B", ""))) expect(parseFeed(rss).items[0]?.title).toBe(text);
  });

  test("is what Atom and JSON Feed say, and say to be plain", () => {
    const atom = atomFeed(head, [atomEntry(entryOf(text), "whole", origin)]);
    const entry = child(readXml(atom), "entry");
    for (const name of ["title", "summary"]) {
      const { text: told, attributes } = child(entry, name);
      // Without a type it is "text" (RFC 4287, section 3.1.1).
      expect([told, attributes.type]).toEqual([text, undefined]);
    }
    expect(parseAtomFeed(atom).entries?.[0]?.summary?.value).toBe(text);
    const [item] = JSON.parse(jsonFeed(head, [entryOf(text)])).items;
    expect([item.title, item.summary, item.content_text]).toEqual([text, text, undefined]);
  });
});

test("what is plain is written with numbers for its marks, what is HTML with names that HTML 4 knows", () => {
  const rss = rssOf("<A&B's>");
  expect(rss).toContain("<title>&#x3C;A&#x26;B&apos;s&#x3E;</title>");
  expect(rss).toContain("<description>&amp;lt;A&amp;amp;B&amp;#39;s&amp;gt;</description>");
  expect(rss).toContain("<title>档案 A&#x26;B</title>");
  expect(rss).toContain("<description>p&#x3C;0.05 的档案</description>");
  expect(rss).toContain("<dc:creator>A&#x26;B</dc:creator>");
});

test("whatever a summary says, a person reads it", () => {
  const piece = fc.constantFrom("<", ">", "&", ";", "#", "x", "lt", "amp", "b", "/", "!", "-", "'", '"', "中");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const item = child(child(readXml(rssOf(text)), "channel"), "item");
      expect(shown(child(item, "description").text)).toBe(text);
      expect(child(item, "title").text).toBe(text);
    }),
  );
});
