import { parseFeed } from "@rowanmanning/feed-parser";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { href } from "#archive/href";
import { textReader } from "#newsroom/readText";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import { feedEntry } from "#publish/feeds/feedEntry";
import { writeFeeds } from "#publish/feeds/writeFeeds";
import { baseTags, newsFile, profileFile } from "../../newsroom/baseFiles";
import type { Files } from "../../newsroom/newsroom";
import { testNow } from "../../newsroom/newsroom";
import { fixtureFiles } from "../../site/fixture/fixture";
import { jsonFeedSchema } from "./jsonFeedSchema";
import { child, childrenOf, readXml } from "./readXml";
import type { WrittenFeeds } from "./writtenFeeds";
import { feedAt, origin, writtenFeeds } from "./writtenFeeds";

const photo = { "articles/full/full-photo.jpg": "twelve bytes" };
const path = "content/articles/2024/a.md";

/** What the feeds should say of every article, by address. */
function entriesOf({ edition, settings }: WrittenFeeds): Map<string, FeedEntry> {
  const { archive } = edition;
  const readText = textReader(edition, settings.content);
  const enclosure = () => ({ url: `${origin}/articles/full/full-photo.jpg`, type: "image/jpeg", bytes: 12 });
  const entries = archive.articles.flatMap((article) => {
    const text = readText("article", href.article(article.slug));
    return text ? [feedEntry({ archive, origin, enclosure }, article, text)] : [];
  });
  return new Map(entries.map((entry) => [entry.url, entry]));
}

const atomFiles = ({ feeds }: WrittenFeeds) =>
  Object.entries(feeds).filter(([name]) => name.endsWith(".xml") && !name.endsWith("rss.xml"));
const addressesIn = (xml: string) => parseAtomFeed(xml).entries?.map(({ links }) => links?.[0]?.href) ?? [];
const reporting = (entry: FeedEntry | undefined, whole: boolean) => ({
  id: entry?.id,
  title: entry?.title,
  summary: entry?.summary,
  html: whole ? entry?.html : undefined,
  published: entry?.published,
  updated: entry?.updated,
  categories: [entry?.kind, ...(entry?.tags ?? [])].map((category) => category?.name),
  image: entry?.image,
});

function readAgain(text: string | undefined): string | undefined {
  const characters: Record<string, string> = { amp: "&", quot: '"', "#x22": '"', lt: "<", gt: ">", apos: "'" };
  return text?.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole);
}

describe("the feeds of a newsroom that has everything", () => {
  const now = Date.parse("2026-11-21T12:00:00+08:00");
  let made: { written: WrittenFeeds; entries: Map<string, FeedEntry> } | undefined;
  /** Made in the first test that asks, because a newsroom lives as long as its test. */
  const everything = () => {
    if (made) return made;
    const written = writtenFeeds(fixtureFiles, { now }, photo);
    made = { written, entries: entriesOf(written) };
    return made;
  };
  const isWhole = (name: string) => name.startsWith("feeds/");

  test("are those of the archive, its history, and each kind, topic, institution and person with articles", () => {
    const { written } = everything();
    const { lists } = written.edition.archive;
    const own = (["kinds", "tags", "institutions", "people"] as const).flatMap((facet) =>
      [...lists[facet]].filter(([, { articles }]) => articles.length > 0).map(([id]) => `${facet}/${id}/feed.xml`),
    );
    const whole = ["atom.xml", "rss.xml", "feed.json", "feed.css", "archive/1.xml"].map((name) => `feeds/${name}`);
    expect(Object.keys(written.feeds)).toEqual([...own, ...whole].sort());
    expect(own.length).toBeGreaterThan(15);
  });

  test("say by feedsmith's reading of Atom what the records say, in every field", () => {
    const { written, entries } = everything();
    for (const [name, xml] of atomFiles(written)) {
      const feed = parseAtomFeed(xml);
      const addresses = addressesIn(xml);
      expect(addresses.length, name).toBeGreaterThan(0);
      const read = feed.entries?.map((entry) => {
        const image = entry.links?.find(({ rel }) => rel === "enclosure");
        return {
          id: entry.id,
          title: entry.title?.value,
          summary: entry.summary?.value,
          html: entry.content?.value,
          published: Date.parse(entry.published ?? ""),
          updated: Date.parse(entry.updated ?? ""),
          categories: entry.categories?.map(({ label }) => label),
          image: image && { url: image.href, type: image.type, bytes: image.length },
        };
      });
      expect(read, name).toEqual(addresses.map((address) => reporting(entries.get(address ?? ""), isWhole(name))));
      expect(Date.parse(feed.updated ?? "")).toBe(
        Math.max(...addresses.map((address) => entries.get(address ?? "")?.updated ?? Number.NaN)),
      );
    }
  });

  test("say by Rowan Manning's reading of Atom and RSS what the records say, in every field", () => {
    const { written, entries } = everything();
    const xmlFeeds = Object.entries(written.feeds).filter(([name]) => name.endsWith(".xml"));
    for (const [name, xml] of xmlFeeds) {
      const feed = parseFeed(xml);
      expect([feed.language, feed.self], name).toEqual(["zh-CN", `${origin}/${name}`]);
      const isRss = name.endsWith("rss.xml");
      const read = feed.items.map((item) => ({
        id: item.id,
        title: item.title,
        summary: item.description,
        html: item.content ?? undefined,
        published: item.published?.getTime(),
        updated: isRss ? undefined : item.updated?.getTime(),
        categories: item.categories.map(({ label }) => label),
        image: item.media.map(({ url, mimeType, length }) => ({ url, type: mimeType, bytes: length }))[0],
        authors: item.authors.map((author) => author.name),
      }));
      const expected = feed.items.map(({ url }) => {
        const entry = reporting(entries.get(url ?? ""), isWhole(name));
        // This parser reads references once more, in titles and texts alike.
        const [title, html] = [readAgain(entry.title), readAgain(entry.html)];
        return { ...entry, title, html, updated: isRss ? undefined : entry.updated, authors: ["试验档案"] };
      });
      expect(read, name).toEqual(expected);
    }
  });

  test("say as RSS by feedsmith's reading what the records say, in every field", () => {
    const { written, entries } = everything();
    const rss = parseRssFeed(feedAt(written, "feeds/rss.xml"));
    expect(rss.items?.length).toBe(30);
    for (const item of rss.items ?? []) {
      const entry = entries.get(item.link ?? "");
      const read = {
        id: item.guid?.value,
        title: item.title,
        html: item.content?.encoded,
        published: Date.parse(item.pubDate ?? ""),
        updated: Date.parse(item.atom?.updated ?? ""),
        categories: item.categories?.map(({ name }) => name),
        image: item.enclosures?.map(({ url, type, length }) => ({ url, type, bytes: length }))[0],
      };
      const { summary: _summary, ...expected } = reporting(entry, true);
      expect(read).toEqual(expected);
    }
    const { title, link, language, copyright, managingEditor } = rss;
    expect([title, link, language, copyright, managingEditor]).toEqual([
      ...["试验档案", `${origin}/`, "zh-CN", "CC BY 4.0", { email: "desk@archive.example", name: "试验档案" }],
    ]);
  });

  test("hold as JSON to the rules of JSON Feed 1.1, and say what the records say, in every field", () => {
    const { written, entries } = everything();
    const feed = JSON.parse(feedAt(written, "feeds/feed.json"));
    const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(jsonFeedSchema);
    isValid(feed);
    expect(isValid.errors).toBeNull();
    expect(feed.items).toHaveLength(30);
    for (const item of feed.items) {
      const entry = reporting(entries.get(item.url), true);
      expect({
        ...{ id: item.id, title: item.title, summary: item.summary, html: item.content_html, categories: item.tags },
        ...{ published: Date.parse(item.date_published), updated: Date.parse(item.date_modified), image: item.image },
      }).toEqual({ ...entry, image: entry.image?.url });
    }
  });

  test("have together every article once in the history and once more where it has changed since", () => {
    const { written, entries } = everything();
    const part = addressesIn(feedAt(written, "feeds/archive/1.xml"));
    const newest = addressesIn(feedAt(written, "feeds/atom.xml"));
    const changedSince = part.filter((address) => newest.includes(address));
    expect(changedSince.length).toBeGreaterThan(0);
    expect([part.length, newest.length]).toEqual([50, entries.size - 50 + changedSince.length]);
    expect(new Set([...part, ...newest])).toEqual(new Set(entries.keys()));
  });

  test("are the same bytes whenever they are made", () => {
    const { written } = everything();
    expect(writtenFeeds(fixtureFiles, { now: now + 86_400_000 }, photo).feeds).toEqual(written.feeds);
  });

  test("are XML of the strictest kind", () => {
    const { written } = everything();
    for (const [name, xml] of atomFiles(written)) expect(readXml(xml).name, name).toBe("feed");
    expect(readXml(feedAt(written, "feeds/rss.xml")).name).toBe("rss");
  });
});

describe("the history", () => {
  const files = (articles: number): Files =>
    Object.fromEntries(
      Array.from({ length: articles }, (_, index) => {
        const added = `2025-${String(Math.floor(index / 28) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
        return [`content/articles/2024/n${index}.md`, newsFile({ title: `第${index}则`, added })];
      }),
    );
  /** The base has an article of its own, which is the newest. */
  const smaller = () => writtenFeeds(files(104));
  const linksOf = (written: WrittenFeeds, name: string) =>
    Object.fromEntries(
      childrenOf(readXml(feedAt(written, name)), "link")
        .filter(({ attributes }) => /archive|current|self/.test(attributes.rel ?? ""))
        .map(({ attributes }) => [attributes.rel, attributes.href?.slice(origin.length)]),
    );

  test("is linked part by part, and each part says that it is one (RFC 5005)", () => {
    const written = smaller();
    expect(linksOf(written, "feeds/atom.xml")).toEqual({
      self: "/feeds/atom.xml",
      "prev-archive": "/feeds/archive/2.xml",
    });
    expect(linksOf(written, "feeds/archive/2.xml")).toEqual({
      self: "/feeds/archive/2.xml",
      current: "/feeds/atom.xml",
      "prev-archive": "/feeds/archive/1.xml",
    });
    expect(linksOf(written, "feeds/archive/1.xml")).toEqual({
      self: "/feeds/archive/1.xml",
      current: "/feeds/atom.xml",
      "next-archive": "/feeds/archive/2.xml",
    });
    const isArchive = (name: string) => childrenOf(readXml(feedAt(written, name)), "fh:archive").length;
    expect(["feeds/archive/1.xml", "feeds/archive/2.xml", "feeds/atom.xml"].map(isArchive)).toEqual([1, 1, 0]);
  });

  test("keeps every full part as it is when fifty more come, but for the link to the next", () => {
    const [earlier, later] = [smaller(), writtenFeeds(files(159))];
    expect(later.feeds["feeds/archive/3.xml"]).toBeDefined();
    expect(later.feeds["feeds/archive/1.xml"]).toBe(earlier.feeds["feeds/archive/1.xml"]);
    expect(feedAt(later, "feeds/archive/2.xml").replace(/<link rel="next-archive".*\n/, "")).toBe(
      earlier.feeds["feeds/archive/2.xml"],
    );
  });
});

describe("an article's id", () => {
  const idOf = (written: WrittenFeeds, slug: string) =>
    parseAtomFeed(feedAt(written, "feeds/atom.xml")).entries?.find(({ links }) =>
      links?.some((link) => link.href === `${origin}/articles/${slug}/`),
    )?.id;
  const moved = (slug: string, redirectFrom?: string) =>
    idOf(writtenFeeds({ [`content/articles/2024/${slug}.md`]: newsFile({ redirectFrom }) }), slug);

  test("is its address, and stays when the article moves, again and again", () => {
    const first = moved("first-name");
    expect(first).toBe(`${origin}/articles/first-name/`);
    expect(moved("second-name", "[/articles/first-name/]")).toBe(first);
    expect(moved("third-name", "[/2020/old.html, /articles/first-name, /articles/second-name/]")).toBe(first);
  });

  test("is no address that the article had on another site", () => {
    expect(moved("a", "[/2020/a.html, /articles/a.html, /articles/2020/a/]")).toBe(`${origin}/articles/a/`);
  });
});

describe("the id of a list's feed", () => {
  const idOf = (id: string, redirectFrom = "") => {
    const tags = `${baseTags}- { id: ${id}, label: 新题${redirectFrom && `, redirectFrom: ${redirectFrom}`} }\n`;
    const written = writtenFeeds({ "content/tags.yml": tags, [path]: newsFile({ tags: `[${id}]` }) });
    const feed = parseAtomFeed(feedAt(written, `tags/${id}/feed.xml`));
    expect(feed.links?.find(({ rel }) => rel === "self")?.href).toBe(`${origin}/tags/${id}/feed.xml`);
    return feed.id;
  };

  test("is its address, and stays when the list moves, again and again", () => {
    const first = idOf("first-name");
    expect(first).toBe(`${origin}/tags/first-name/feed.xml`);
    expect(idOf("second-name", "[/tags/first-name/]")).toBe(first);
    expect(idOf("third-name", "[/topics/old.html, /tags/first-name, /tags/second-name/]")).toBe(first);
  });

  test("is no address that the list had on another site", () => {
    expect(idOf("third-name", "[/topics/old/, /tags/old.html]")).toBe(`${origin}/tags/third-name/feed.xml`);
  });
});

describe("one article", () => {
  const entryOf = (files: Files, now = testNow) => {
    const written = writtenFeeds(files, { now });
    const entries = childrenOf(readXml(feedAt(written, "feeds/atom.xml")), "entry");
    const entry = entries.find((one) => child(one, "id").text === `${origin}/articles/a/`);
    if (!entry) throw new Error("There is no entry.");
    const texts = ["title", "summary", "content", "published", "updated"].map((name) => [
      name,
      child(entry, name).text,
    ]);
    return { written, ...Object.fromEntries(texts) };
  };
  const told = {
    date: "2024-05",
    dateNote: "由编号推定",
    ai: "assisted",
    sources:
      "[{ title: 原题<一>, publication: city-daily, date: 2024-05-16, page: 08, url: 'https://daily.example/?a=1&b=2', bylines: [{ name: 匡一, role: 记者 }] }]",
  };

  test("is told whole: when and where it was reported, its text with full addresses, how it was made", () => {
    const body = "见[年份](/years/2024/)与[^1]。\n\n[^1]: 注。";
    expect(entryOf({ [path]: profileFile(told, body) })).toMatchInlineSnapshot(
      { written: expect.anything() },
      `
      {
        "content": "<p>报道日期 2024年5月（据内容推定：由编号推定）</p>
      <p>来源 <cite>原题&lt;一&gt;</cite> · 原载《城市日报》 · 2024年5月16日 · 第08版 · 记者 匡一 · <a href="https://daily.example/?a=1&amp;b=2">阅读原文</a></p>
      <p><strong>市第一医院与市大学合建的中心实验室已经启用，第一年完成检测一万余人次，为临床研究提供样本。</strong></p>
      <p>见<a href="https://archive.example/research/years/2024/">年份</a>与<sup><a href="https://archive.example/research/articles/a/#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>。</p>
      <section data-footnotes><h2 id="注释">注释</h2>
      <ol>
      <li id="user-content-fn-1">
      <p>注。 <a href="https://archive.example/research/articles/a/#user-content-fnref-1" data-footnote-backref="" aria-label="回到正文">↩</a></p>
      </li>
      </ol>
      </section>
      <p><strong>人工智能辅助整理</strong> 依据所列来源，由人工智能辅助改写；数字、姓名与日期以来源为准。</p>
      <p>仅供科研信息交流，不构成诊疗建议。 <a href="https://archive.example/research/articles/a/">在档案里看这一篇</a></p>",
        "published": "2026-01-02T00:00:00+08:00",
        "summary": "市第一医院与市大学合建的中心实验室已经启用，第一年完成检测一万余人次，为临床研究提供样本。（原载《城市日报》，2024年5月报道，据内容推定，人工智能辅助整理）",
        "title": "一则消息",
        "updated": "2026-01-02T00:00:00+08:00",
        "written": Anything,
      }
    `,
    );
  });

  test("without a summary begins with its text, and says that it was reported here first", () => {
    const { summary, content } = entryOf({
      [path]: newsFile({ sources: undefined, original: "true" }, "第一句。\n\n第二句。"),
    });
    expect(summary).toBe("第一句。 第二句。（机构首发，2024年5月16日报道）");
    expect(content).toContain("<p>本文为机构首发，没有更早的来源。</p>");
    expect(content).toContain("<p>未使用人工智能</p>");
  });

  test("shows a correction above its text, and as its change", () => {
    const corrections = "[{ date: 2026-03-04, text: 数字有误。 }]";
    const { title, content, published, updated } = entryOf({ [path]: newsFile({ corrections }) });
    expect([title, published, updated]).toEqual([
      ...["一则消息", "2026-01-02T00:00:00+08:00", "2026-03-04T00:00:00+08:00"],
    ]);
    expect(content?.indexOf("数字有误。")).toBeLessThan(content?.indexOf("正文。") ?? 0);
  });

  test("is marked where it has been retracted, and says why before anything else", () => {
    const retraction = "{ date: 2026-03-04, text: 数据有误。 }";
    const { title, summary, content } = entryOf({ [path]: newsFile({ retraction }) });
    expect(title).toBe("【已撤稿】一则消息");
    expect(summary).toMatch(/^撤稿：数据有误。 正文。/);
    expect(content).toMatch(/^<p><strong>撤稿<\/strong> 2026年3月4日 数据有误。<\/p>/);
  });

  test("is told by nothing but its title and notices once it is withdrawn", () => {
    const withdrawn = "{ date: 2026-03-04, text: 不可靠。 }";
    const files = { [path]: profileFile({ ...told, withdrawn, works: "[{ type: paper, title: 秘 }]" }, "秘的正文。") };
    const { written, ...entry } = entryOf(files);
    expect(entry).toMatchInlineSnapshot(`
      {
        "content": "<p><strong>撤下</strong> 2026年3月4日 不可靠。</p>
      <p>这篇文章的正文已经撤下，此页保留作为记录。</p>",
        "published": "2026-01-02T00:00:00+08:00",
        "summary": "撤下：不可靠。",
        "title": "【已撤下】一则消息",
        "updated": "2026-03-04T00:00:00+08:00",
      }
    `);
    expect(JSON.stringify(written.feeds)).not.toContain("秘");
  });

  test("is not told before its embargo ends", () => {
    const files = { [path]: newsFile({ title: "秘题", embargo: "2026-06-01T09:00:00+08:00" }) };
    expect(JSON.stringify(writtenFeeds(files).feeds)).not.toContain("秘题");
    const { published } = entryOf(files, Date.parse("2026-06-01T09:00:00+08:00"));
    expect(published).toBe("2026-06-01T09:00:00+08:00");
  });
});

test("without an origin there is no feed", () => {
  expect(writtenFeeds({}, { origin: undefined }).feeds).toEqual({});
});

test("an archive without articles has feeds without articles, dated at the beginning of time", () => {
  const written = writtenFeeds({
    "content/articles/2024/base.md": null,
    [path]: newsFile({ draft: "true" }),
  });
  expect(Object.keys(written.feeds)).toEqual(["feeds/atom.xml", "feeds/feed.css", "feeds/feed.json", "feeds/rss.xml"]);
  expect(parseAtomFeed(feedAt(written, "feeds/atom.xml")).updated).toBe("1970-01-01T08:00:00+08:00");
});

test("an article whose text is gone from the cache is an error", () => {
  const { settings, edition } = writtenFeeds({});
  const withoutTexts = { ...edition, texts: new Map() };
  expect(() => writeFeeds("nowhere", withoutTexts, settings.content)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The text of base is not in the cache.]`,
  );
});
