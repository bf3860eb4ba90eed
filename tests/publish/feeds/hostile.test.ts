import fc from "fast-check";
import { expect, test } from "vitest";
import { atomEntry, atomFeed } from "#publish/feeds/atomFeed";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";
import { jsonFeed } from "#publish/feeds/jsonFeed";
import { rssFeed } from "#publish/feeds/rssFeed";
import { child, childrenOf, readXml } from "./readXml";

const origin = "https://archive.example/research";

/** What would break out of an element, an attribute, a section or a script, and what XML cannot hold. */
const attacks = [
  "</script>",
  "]]>",
  "<![CDATA[",
  "-->",
  "&lt;b&gt;",
  "\"'",
  "\0",
  "\ud800",
  "\u202e",
  "👩‍⚕️",
  "\r\n",
  "?>",
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: "binary", maxLength: 40 }), fc.constant("字".repeat(500))),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));
const instant = fc.integer({ min: 0, max: Date.parse("2099-12-31T00:00:00Z") / 1000 }).map((second) => second * 1000);

const entries: fc.Arbitrary<FeedEntry> = fc.record({
  id: text,
  url: fc.constant(`${origin}/articles/a/`),
  title: text,
  summary: text,
  html: text,
  published: instant,
  updated: instant,
  kind: fc.record({ id: text, name: text }),
  tags: fc.array(fc.record({ id: text, name: text }), { maxLength: 2 }),
  originals: fc.array(text, { maxLength: 2 }),
  image: fc.option(fc.record({ url: text, type: text, bytes: fc.nat() }), { nil: undefined }),
});
const heads: fc.Arbitrary<FeedHead> = fc.record({
  id: text,
  self: text,
  page: text,
  title: text,
  subtitle: text,
  author: fc.record({ name: text, url: text, contact: fc.option(text, { nil: undefined }) }),
  rights: fc.option(text, { nil: undefined }),
  updated: instant,
  icon: text,
  sheet: fc.constant(`${origin}/feeds/feed.css`),
  help: text,
  note: text,
});

/** A text as XML can hold it. */
const kept = (value: string) => value.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

test("whatever a record says, Atom gives it back and nothing else", () => {
  fc.assert(
    fc.property(heads, entries, (head, entry) => {
      const feed = readXml(atomFeed(head, [atomEntry(entry, "whole", origin)]));
      expect(child(feed, "title").text).toBe(kept(head.title));
      expect(child(feed, "subtitle").text).toBe(kept(head.subtitle));
      expect(childrenOf(feed, "link").map(({ attributes }) => attributes.href)).toEqual(
        [head.self, head.page].map(kept),
      );
      const read = child(feed, "entry");
      const texts = ["id", "title", "summary", "content"].map((name) => child(read, name).text);
      expect(texts).toEqual([entry.id, entry.title, entry.summary, entry.html].map(kept));
      expect(childrenOf(read, "category").map(({ attributes }) => [attributes.term, attributes.label])).toEqual(
        [entry.kind, ...entry.tags].map(({ id, name }) => [kept(id), kept(name)]),
      );
      expect(childrenOf(read, "link").map(({ attributes }) => attributes.href)).toEqual(
        [entry.url, ...entry.originals, ...(entry.image ? [entry.image.url] : [])].map(kept),
      );
      expect(Date.parse(child(read, "published").text)).toBe(entry.published);
      expect(Date.parse(child(read, "updated").text)).toBe(entry.updated);
    }),
  );
});

test("whatever a record says, RSS gives it back and nothing else, its description as HTML", () => {
  fc.assert(
    fc.property(heads, entries, (head, entry) => {
      const channel = child(readXml(rssFeed(head, [entry], origin)), "channel");
      expect(child(channel, "title").text).toBe(kept(head.title));
      const item = child(channel, "item");
      const texts = ["guid", "title", "link", "content:encoded"].map((name) => child(item, name).text);
      expect(texts).toEqual([entry.id, entry.title, entry.url, entry.html].map(kept));
      expect(child(readXml(`<a><b>${child(item, "description").text}</b></a>`), "b").text).toBe(kept(entry.summary));
      expect(childrenOf(item, "category").map(({ text: name }) => name)).toEqual(
        [entry.kind, ...entry.tags].map(({ name }) => kept(name)),
      );
      expect(Date.parse(child(item, "pubDate").text)).toBe(entry.published);
    }),
  );
});

test("whatever a record says, JSON Feed gives it back whole", () => {
  fc.assert(
    fc.property(heads, entries, (head, entry) => {
      const feed = JSON.parse(jsonFeed(head, [entry]));
      const { id, title, summary, content_html, tags } = feed.items[0];
      expect([feed.title, id, title, summary, content_html, tags]).toEqual([
        ...[head.title, entry.id, entry.title, entry.summary, entry.html],
        [entry.kind, ...entry.tags].map(({ name }) => name),
      ]);
    }),
  );
});
