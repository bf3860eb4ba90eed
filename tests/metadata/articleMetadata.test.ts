import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Site } from "#archive/registry";
import { viewArticle } from "#archive/views/articleView";
import { articleMetadata } from "#metadata/articleMetadata";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../archive/records";
import { dataOf, frameOf, origin, tableOf } from "./frames";
import { vocabularyFaults } from "./vocabulary";

const records = {
  tags: [{ ...tag("liver"), label: "肝癌" }],
  institutions: [{ ...institution("hospital"), name: "市医院" }],
  people: [{ ...person("zhang"), name: "张三" }],
  publications: [{ ...publication("daily"), name: "日报", type: "newspaper" as const }],
};

const full = article("full", {
  title: "题目",
  subtitle: "副题",
  summary: "摘要。",
  date: dateOf("2022-05"),
  added: dateOf("2026-01-05"),
  updated: dateOf("2026-01-20"),
  corrections: [{ date: dateOf("2026-02-03"), text: "原写两千人。" }],
  kind: "result",
  tags: ["liver"],
  institutions: ["hospital"],
  people: ["zhang"],
  editor: "审五",
  ai: "assisted",
  sources: [
    {
      title: "原题",
      bylines: [
        { name: "匡一", role: "记者" },
        { name: "匡一", role: "摄影" },
        { name: "汪三", affiliation: "市医院宣传处" },
      ],
      publication: "daily",
      date: dateOf("2022"),
      page: "08",
      url: "https://news.example/1",
    },
  ],
  works: [
    { type: "paper", title: "Marker", container: "Hepatology", year: "2018", doi: "10.1002/hep.30000", of: [] },
    { type: "patent", title: "一种方法", number: "ZL1", of: [] },
    { type: "product", title: "试剂盒", of: [] },
    { type: "project", container: "研发计划", of: [] },
    { type: "award", container: "一等奖", of: [] },
  ],
  image: { src: "a.jpg", alt: "图", caption: "图注", credit: "匡一摄" },
});
const picture: Picture = { path: "/articles/full/图 1.jpg", width: 800, height: 600 };

const settings: Partial<Site> = { publisher: "市医院宣传处", licence: "CC BY 4.0" };
const published: Partial<Site> = { ...settings, origin };

function metadata(parts: Partial<Article>, site: Partial<Site> = published, text = "正文。") {
  const record = { ...full, ...parts };
  const view = viewArticle(archiveOf([record], records), record);
  const path = href.article(record.slug);
  return articleMetadata(
    view,
    frameOf(path, site, site.origin === undefined ? undefined : fileHref.articleCard(record.slug)),
    { text, picture },
  );
}

/** The article's node. */
const node = (parts: Partial<Article> = {}, site?: Partial<Site>) => dataOf(metadata(parts, site)).graph[0];

describe("the head of an article", () => {
  test("with an origin", () => {
    expect(tableOf(metadata({}))).toMatchInlineSnapshot(`
      "title: 题目 · 档案
      description: 摘要。
      robots: max-image-preview:large
      canonical: https://example.org/research/articles/full/
      alternate: https://example.org/research/articles/full/ | zh-CN
      icon: /research/favicon.svg | image/svg+xml
      alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
      search: /research/opensearch.xml | application/opensearchdescription+xml | 档案
      og:title: 题目
      og:description: 摘要。
      og:type: article
      og:site_name: 档案
      og:locale: zh_CN
      og:url: https://example.org/research/articles/full/
      og:image: https://example.org/research/cards/articles/full.png
      og:image:width: 1200
      og:image:height: 630
      og:image:alt: 题目
      twitter:card: summary_large_image
      ai-use: 人工智能辅助整理 AI-assisted
      article:published_time: 2026-01-05
      article:modified_time: 2026-02-03
      article:section: 成果
      article:tag: 肝癌
      bytedance:published_time: 2026-01-05T00:00:00+08:00
      bytedance:updated_time: 2026-02-03T00:00:00+08:00
      DC.type: newspaperArticle
      DC.title: 题目
      DC.creator: 审五
      DC.date: 2026-01-05
      DC.publisher: 市医院宣传处
      DC.language: zh-CN
      DC.identifier: https://example.org/research/articles/full/
      DC.rights: CC BY 4.0"
    `);
  });

  test("without an origin has no address but those beside it", () => {
    const bare = metadata({}, settings);
    expect(tableOf(bare)).toMatchInlineSnapshot(`
      "title: 题目 · 档案
      description: 摘要。
      robots: max-image-preview:large
      icon: ../../favicon.svg | image/svg+xml
      og:title: 题目
      og:description: 摘要。
      og:type: article
      og:site_name: 档案
      og:locale: zh_CN
      twitter:card: summary
      ai-use: 人工智能辅助整理 AI-assisted
      article:published_time: 2026-01-05
      article:modified_time: 2026-02-03
      article:section: 成果
      article:tag: 肝癌
      bytedance:published_time: 2026-01-05T00:00:00+08:00
      bytedance:updated_time: 2026-02-03T00:00:00+08:00
      DC.type: newspaperArticle
      DC.title: 题目
      DC.creator: 审五
      DC.date: 2026-01-05
      DC.publisher: 市医院宣传处
      DC.language: zh-CN
      DC.identifier: full
      DC.rights: CC BY 4.0"
    `);
    expect(dataOf(bare).baidu).toBeUndefined();
    expect(JSON.stringify(bare)).not.toContain("@id");
  });

  test("tells Baidu the record's dates as times without a zone", () => {
    expect(dataOf(metadata({})).baidu).toMatchInlineSnapshot(`
      {
        "@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
        "@id": "https://example.org/research/articles/full/",
        "description": "摘要。",
        "images": [
          "https://example.org/research/cards/articles/full.png",
        ],
        "pubDate": "2026-01-05T00:00:00",
        "title": "题目",
        "upDate": "2026-02-03T00:00:00",
      }
    `);
  });

  test("has no citation of a journal, which would make Zotero take it for one", () => {
    expect(tableOf(metadata({}))).not.toContain("citation_");
  });

  test.each([
    ["2026", "2026", "2026-01-01T00:00:00+08:00"],
    ["2026-03", "2026-03", "2026-03-01T00:00:00+08:00"],
    ["2026-03-04", "2026-03-04", "2026-03-04T00:00:00+08:00"],
    ["2026-03-04T23:30:00Z", "2026-03-05T07:30:00+08:00", "2026-03-05T07:30:00+08:00"],
  ])("a record of %s keeps that precision but for those who want a time", (added, own, whole) => {
    const table = tableOf(metadata({ added: dateOf(added), updated: undefined, corrections: [] }));
    expect(table).toContain(`article:published_time: ${own}\n`);
    expect(table).toContain(`bytedance:published_time: ${whole}\n`);
    expect(table).toContain(`bytedance:updated_time: ${whole}\n`);
  });

  test("never gives the date of the news for the record's", () => {
    expect(tableOf(metadata({}))).not.toContain("2022");
    expect(node()).toMatchObject({ isBasedOn: [{ datePublished: "2022" }] });
    expect(JSON.stringify(node({ sources: [] }))).not.toContain("2022");
  });

  test("is described by its summary, else by how its text begins, else by its title", () => {
    const described = (summary: string | undefined, text: string) =>
      /description: (.*)/.exec(tableOf(metadata({ summary }, published, text)))?.[1];
    expect(described("摘要。", "正文。")).toBe("摘要。");
    expect(described(undefined, `${"字".repeat(70)}。${"字".repeat(70)}。`)).toBe(`${"字".repeat(70)}。`);
    expect(described(undefined, " ")).toBe("题目");
  });
});

describe("the graph of an article", () => {
  test("with an origin", () => {
    expect(node()).toMatchInlineSnapshot(`
      {
        "@id": "https://example.org/research/articles/full/#article",
        "@type": "NewsArticle",
        "about": [
          {
            "@id": "https://example.org/research/institutions/hospital/#institution",
            "@type": "Organization",
            "name": "市医院",
          },
          {
            "@id": "https://example.org/research/people/zhang/#person",
            "@type": "Person",
            "name": "张三",
          },
        ],
        "alternativeHeadline": "副题",
        "articleSection": "成果",
        "author": [
          {
            "@type": "Person",
            "name": "匡一",
          },
          {
            "@type": "Person",
            "affiliation": {
              "@type": "Organization",
              "name": "市医院宣传处",
            },
            "name": "汪三",
          },
        ],
        "citation": [
          {
            "@type": "ScholarlyArticle",
            "datePublished": "2018",
            "isPartOf": {
              "@type": "Periodical",
              "name": "Hepatology",
            },
            "name": "Marker",
            "sameAs": "https://doi.org/10.1002/hep.30000",
          },
          {
            "@type": "CreativeWork",
            "identifier": "ZL1",
            "name": "一种方法",
          },
        ],
        "correction": [
          {
            "@type": "CorrectionComment",
            "datePublished": "2026-02-03",
            "text": "原写两千人。",
          },
        ],
        "creditText": "人工智能辅助整理 AI-assisted",
        "dateModified": "2026-02-03",
        "datePublished": "2026-01-05",
        "description": "摘要。",
        "digitalSourceType": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        "editor": {
          "@type": "Person",
          "name": "审五",
        },
        "headline": "题目",
        "identifier": "full",
        "image": {
          "@type": "ImageObject",
          "caption": "图注",
          "creditText": "匡一摄",
          "url": "https://example.org/research/articles/full/%E5%9B%BE%201.jpg",
        },
        "inLanguage": "zh-CN",
        "isAccessibleForFree": true,
        "isBasedOn": [
          {
            "@type": "NewsArticle",
            "author": [
              {
                "@type": "Person",
                "name": "匡一",
              },
              {
                "@type": "Person",
                "affiliation": {
                  "@type": "Organization",
                  "name": "市医院宣传处",
                },
                "name": "汪三",
              },
            ],
            "datePublished": "2022",
            "name": "原题",
            "printPage": "08",
            "publisher": {
              "@id": "https://example.org/research/publications/daily/#publication",
              "@type": "NewsMediaOrganization",
              "name": "日报",
            },
            "url": "https://news.example/1",
          },
        ],
        "isPartOf": {
          "@id": "https://example.org/research/#website",
          "@type": "WebSite",
          "name": "档案",
        },
        "keywords": [
          {
            "@id": "https://example.org/research/tags/liver/#term",
            "@type": "DefinedTerm",
            "name": "肝癌",
          },
        ],
        "mainEntityOfPage": {
          "@type": "WebPage",
          "breadcrumb": {
            "@type": "BreadcrumbList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "item": "https://example.org/research/",
                "name": "首页",
                "position": 1,
              },
              {
                "@type": "ListItem",
                "item": "https://example.org/research/archive/",
                "name": "全部",
                "position": 2,
              },
              {
                "@type": "ListItem",
                "item": "https://example.org/research/kinds/result/",
                "name": "成果",
                "position": 3,
              },
              {
                "@type": "ListItem",
                "name": "题目",
                "position": 4,
              },
            ],
          },
        },
        "mentions": [
          {
            "@type": "Thing",
            "name": "试剂盒",
          },
          {
            "@type": "ResearchProject",
            "name": "研发计划",
          },
          {
            "@type": "Thing",
            "name": "一等奖",
          },
        ],
        "publisher": {
          "@id": "https://example.org/research/#publisher",
          "@type": "Organization",
          "name": "市医院宣传处",
        },
        "url": "https://example.org/research/articles/full/",
      }
    `);
  });

  test("has nothing that schema.org has not", () => {
    expect(vocabularyFaults(node())).toEqual([]);
    expect(vocabularyFaults(node({}, settings))).toEqual([]);
  });

  test("names its source's authors, else the source's house, else whoever answers for the archive", () => {
    const source = { title: "原题", bylines: [], publication: "daily" };
    expect(node({ sources: [source] })).toMatchObject({ author: [{ "@type": "NewsMediaOrganization", name: "日报" }] });
    expect(node({ sources: [], original: true })).toMatchObject({
      author: [{ "@type": "Organization", "@id": `${origin}/#publisher`, name: "市医院宣传处" }],
    });
  });

  test("says of a retracted article that it is, when and why, and keeps what it said", () => {
    const retraction = { date: dateOf("2026-03-03"), text: "数据有误。" };
    expect(node({ retraction })).toMatchObject({
      creativeWorkStatus: "Retracted",
      dateModified: "2026-03-03",
      description: "摘要。",
      correction: [{ text: "数据有误。", datePublished: "2026-03-03" }, { text: "原写两千人。" }],
    });
    expect(tableOf(metadata({ retraction }))).toContain("robots: max-image-preview:large");
  });

  test("says of a withdrawn article nothing but that, and search engines leave it out", () => {
    const withdrawn = { date: dateOf("2026-03-02"), text: "材料不可靠，撤下。" };
    const gone = metadata({ withdrawn });
    expect(dataOf(gone)).toMatchInlineSnapshot(`
      {
        "baidu": undefined,
        "graph": [
          {
            "@id": "https://example.org/research/articles/full/#article",
            "@type": "NewsArticle",
            "correction": [
              {
                "@type": "CorrectionComment",
                "datePublished": "2026-03-02",
                "name": "撤下",
                "text": "材料不可靠，撤下。",
              },
              {
                "@type": "CorrectionComment",
                "datePublished": "2026-02-03",
                "text": "原写两千人。",
              },
            ],
            "creativeWorkStatus": "Withdrawn",
            "headline": "题目",
            "identifier": "full",
            "url": "https://example.org/research/articles/full/",
          },
        ],
      }
    `);
    expect(tableOf(gone)).toContain("robots: noindex");
    expect(tableOf(gone)).toContain("description: 材料不可靠，撤下。");
    expect(tableOf(gone)).not.toMatch(/摘要|副题|canonical|og:url/);
  });

  test("leaves out what is unknown, and names nothing that is not published", () => {
    const bare = JSON.stringify(
      node({
        ...{ subtitle: undefined, summary: undefined, image: undefined, editor: undefined },
        ...{ institutions: ["missing"], people: ["missing"], tags: ["missing"], works: [], corrections: [] },
        sources: [{ title: "原题", bylines: [], publication: "missing" }],
      }),
    );
    expect(bare).not.toMatch(/missing|null|undefined|\[\]/);
  });
});

test("no text of a record breaks a head: it stays on its line, and the scripts stay JSON", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "]]>",
      "\"'&<>",
      "a\u0000b",
      "\uD800",
      "\u202E右",
      "😀",
      "长".repeat(500),
      "行\n行",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, summary, name) => {
      const made = metadata(
        { title, summary, editor: name, sources: [{ title, bylines: [{ name }], note: summary }] },
        { ...published, publisher: name, licence: summary },
      );
      for (const tag of made.tags) if (tag.tag === "meta") expect(tag.content).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      for (const text of made.data) expect(text).not.toMatch(/[<>\u2028\u2029]|\\ud[89a-f]/i);
      expect(dataOf(made).graph).toHaveLength(1);
    }),
  );
});
