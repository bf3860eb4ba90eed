import { describe, expect, test } from "vitest";
import type { DataFile } from "#archive/dataFile";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { viewDataSet } from "#archive/views/dataSetView";
import { viewFacet } from "#archive/views/facetView";
import { viewFront } from "#archive/views/frontView";
import { viewPeople, viewTagTree } from "#archive/views/indexViews";
import { viewList } from "#archive/views/listView";
import { viewInstitution, viewPerson } from "#archive/views/profileView";
import { viewTimeline, viewTimelineYear } from "#archive/views/timelineView";
import { archiveMetadata } from "#metadata/archiveMetadata";
import { correctionsMetadata } from "#metadata/correctionsMetadata";
import { dataSetJsonLd } from "#metadata/dataSetJsonLd";
import { dataSetMetadata } from "#metadata/dataSetMetadata";
import { facetMetadata } from "#metadata/facetMetadata";
import { aboutMetadata, feedsMetadata, notFoundMetadata, searchMetadata } from "#metadata/fixedMetadata";
import { frontMetadata } from "#metadata/frontMetadata";
import { indexMetadata, tagsMetadata } from "#metadata/indexMetadata";
import type { PageMetadata } from "#metadata/pageMetadata";
import { institutionMetadata, personMetadata } from "#metadata/profileMetadata";
import { timelineMetadata, timelineYearMetadata } from "#metadata/timelineMetadata";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../archive/records";
import { dataOf, frameOf, origin, site, tableOf } from "./frames";
import { vocabularyFaults } from "./vocabulary";

const archive = archiveOf(
  Array.from({ length: 31 }, (_, index) =>
    article(`a${index}`, {
      title: `第${index}篇`,
      date: dateOf(index < 20 ? "2022" : "2024-05"),
      ...(index < 2 ? { tags: ["liver"], people: ["zhang"] } : {}),
      institutions: ["lab"],
      sources: [{ title: "原题", bylines: [], publication: "daily" }],
      milestones: index === 0 ? [{ date: dateOf("2012"), text: "立项", of: ["zhang"] }] : [],
    }),
  ),
  {
    tags: [
      { ...tag("liver"), label: "肝癌", labelEn: "Liver cancer", synonyms: ["肝细胞癌"], description: "肝的癌。" },
    ],
    institutions: [
      { ...institution("hospital"), name: "市医院" },
      {
        ...institution("lab", "hospital"),
        ...{ name: "实验室", nameEn: "Laboratory", aliases: ["小室"], formerNames: ["旧室"], type: "laboratory" },
        ...{ country: "中国", province: "湖北省", city: "荆州市", founded: dateOf("1958-09") },
        ...{ website: "https://lab.example/", ai: "assisted" },
      },
    ],
    people: [
      {
        ...person("zhang"),
        name: "张三",
        nameEn: "Zhang San",
        roles: [
          { title: "主任", institution: "lab", since: dateOf("2015"), until: dateOf("2020-06") },
          { title: "教授", asOf: dateOf("2024") },
        ],
      },
    ],
    publications: [
      { ...publication("daily"), name: "日报", nameEn: "Daily", type: "newspaper", url: "https://d.example/" },
    ],
  },
);

function found<T>(view: T | undefined): T {
  if (view === undefined) throw new Error("There is no such page.");
  return view;
}

const files = [{ path: "/data/articles.csv", mediaType: "text/csv", bytes: 1234 }] as const;
const dataFiles: DataFile[] = [
  { name: "articles", format: "csv", path: "/data/articles.csv", records: 31, bytes: 1234 },
];
const named = { name: "数据集", description: "全部。" };
const dataSet = { ...named, files, changed: dateOf("2026-01-05"), span: { from: "2022", to: "2024" } };

type Describe = (settings: { origin?: string }) => PageMetadata;
const at = (path: SitePath, describe: (frame: ReturnType<typeof frameOf>) => PageMetadata): Describe => {
  return (settings) => describe(frameOf(path, settings, settings.origin === undefined ? undefined : fileHref.siteCard));
};
const facet = (name: "tags" | "kinds" | "stages" | "years" | "publications", id: string, page = 1) =>
  at(href.page(href.facet(name, id), page), (frame) =>
    facetMetadata(name, found(viewFacet(archive, name, id, page)), frame),
  );
const lab = (page: number) =>
  at(href.page(href.institution("lab"), page), (frame) =>
    institutionMetadata(found(viewInstitution(archive, "lab", page)), frame),
  );

/** One page of each kind. */
const pages: Record<string, Describe> = {
  front: at("/", (frame) => frontMetadata(viewFront(archive), frame)),
  archive: at("/archive/page/2/", (frame) => archiveMetadata(viewList(archive, archive.whole, 2), frame)),
  tag: facet("tags", "liver"),
  kind: facet("kinds", "news", 2),
  stage: facet("stages", "clinical"),
  year: facet("years", "2022"),
  publication: facet("publications", "daily"),
  institution: lab(1),
  "institution, page 2": lab(2),
  person: at(href.person("zhang"), (frame) => personMetadata(found(viewPerson(archive, "zhang", 1)), frame)),
  people: at("/people/", (frame) => indexMetadata("people", viewPeople(archive, 1), frame)),
  kinds: at("/kinds/", (frame) => indexMetadata("kinds", { entries: [{ id: "news", count: 31 }] }, frame)),
  tags: at("/tags/", (frame) => tagsMetadata(viewTagTree(archive), frame)),
  timeline: at("/timeline/", (frame) => timelineMetadata(viewTimeline(archive), frame)),
  "timeline of a year": at("/timeline/2012/", (frame) =>
    timelineYearMetadata(found(viewTimelineYear(archive, "2012", 1)), frame),
  ),
  corrections: at("/corrections/", (frame) => correctionsMetadata({ page: 1, pages: 2, total: 31 }, frame)),
  about: at("/about/", aboutMetadata),
  feeds: at("/feeds/", feedsMetadata),
  data: at("/data/", (frame) => dataSetMetadata(viewDataSet(archive, dataFiles, { tables: [], forms: [] }), frame)),
  search: at("/search/", searchMetadata),
  "404": at("/404.html", notFoundMetadata),
};

/** Without what stands alike on every page. */
const alike = /^(robots: max|og:(description|site_name|locale|url|image)|alternate: .*zh-CN|icon|search|twitter)/;
const own = (metadata: PageMetadata) =>
  tableOf(metadata)
    .split("\n")
    .filter((line) => !alike.test(line))
    .join("\n");

test("what stands alike on every page", () => {
  const lines = tableOf(found(pages.about)({ origin })).split("\n");
  expect(lines.filter((line) => alike.test(line)).join("\n")).toMatchInlineSnapshot(`
    "robots: max-image-preview:large
    alternate: https://example.org/research/about/ | zh-CN
    icon: /research/favicon.svg | image/svg+xml
    search: /research/opensearch.xml | application/opensearchdescription+xml | 档案
    og:description: 档案收录什么，怎样改写与核对，怎样更正，怎样对待读者。
    og:site_name: 档案
    og:locale: zh_CN
    og:url: https://example.org/research/about/
    og:image: https://example.org/research/cards/site.png
    og:image:width: 1200
    og:image:height: 630
    og:image:alt: 档案
    twitter:card: summary_large_image"
  `);
});

test("what each kind of page says of itself in its head", () => {
  const heads = Object.entries(pages).map(([kind, describe]) => `# ${kind}\n${own(describe({ origin }))}`);
  expect(heads.join("\n\n")).toMatchInlineSnapshot(`
    "# 404
    title: 没有这一页 · 档案
    description: 网址可能写错了，或者这一页已经改名。可以从下面这些地方找起：
    robots: noindex
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 没有这一页
    og:type: website

    # front
    title: 档案 Archive
    description: 试验。收录文章 31 篇，机构 2 家，2022年至2024年。
    canonical: https://example.org/research/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    alternate: /research/feeds/rss.xml | application/rss+xml | 档案（RSS）
    alternate: /research/feeds/feed.json | application/feed+json | 档案（JSON Feed）
    og:title: 档案
    og:type: website

    # archive
    title: 全部文章（第2页） · 档案
    description: 医院科研报道的全部文章，按新闻首次报道的时间排列。收录文章 31 篇，2022年至2024年。第 2 页，共 2 页。
    canonical: https://example.org/research/archive/page/2/
    prev: /research/archive/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 全部文章（第2页）
    og:type: website

    # tag
    title: 肝癌 · 档案
    description: 肝的癌。收录文章 2 篇，2022年。
    canonical: https://example.org/research/tags/liver/
    alternate: /research/tags/liver/feed.xml | application/atom+xml | 肝癌（Atom）
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 肝癌
    og:type: website

    # kind
    title: 消息类文章（第2页） · 档案
    description: 原样收录的简短消息。收录文章 31 篇，2022年至2024年。第 2 页，共 2 页。
    canonical: https://example.org/research/kinds/news/page/2/
    prev: /research/kinds/news/
    alternate: /research/kinds/news/feed.xml | application/atom+xml | 消息类文章（Atom）
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 消息类文章（第2页）
    og:type: website

    # stage
    title: 临床研究 · 档案
    description: 指在人身上进行的研究，尚未获准普遍使用。还没有收录文章。
    robots: noindex
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 临床研究
    og:type: website

    # year
    title: 2022年 · 档案
    description: 2022年首次报道的医院科研新闻。收录文章 20 篇，2022年。
    canonical: https://example.org/research/years/2022/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 2022年
    og:type: website

    # publication
    title: 日报 · 档案
    description: 原载《日报》的医院科研报道。收录文章 31 篇，2022年至2024年。
    canonical: https://example.org/research/publications/daily/
    next: /research/publications/daily/page/2/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 日报
    og:type: website

    # institution
    title: 实验室 · 档案
    description: 实验室（湖北省荆州市）的科研报道与数据。收录文章 31 篇，2022年至2024年。
    canonical: https://example.org/research/institutions/lab/
    next: /research/institutions/lab/page/2/
    alternate: /research/institutions/lab/feed.xml | application/atom+xml | 实验室（Atom）
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 实验室
    og:type: website
    ai-use: 人工智能辅助整理 AI-assisted

    # institution, page 2
    title: 实验室（第2页） · 档案
    description: 实验室（湖北省荆州市）的科研报道与数据。收录文章 31 篇，2022年至2024年。第 2 页，共 2 页。
    canonical: https://example.org/research/institutions/lab/page/2/
    prev: /research/institutions/lab/
    alternate: /research/institutions/lab/feed.xml | application/atom+xml | 实验室（Atom）
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 实验室（第2页）
    og:type: website
    ai-use: 人工智能辅助整理 AI-assisted

    # person
    title: 张三 · 档案
    description: 张三，实验室主任（2015年至2020年6月）。收录文章 2 篇，2022年。
    canonical: https://example.org/research/people/zhang/
    alternate: /research/people/zhang/feed.xml | application/atom+xml | 张三（Atom）
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 张三
    og:type: profile

    # people
    title: 人物 · 档案
    description: 文章写到的人。职务以来源所载的日期为准。共 1 人。
    canonical: https://example.org/research/people/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 人物
    og:type: website

    # kinds
    title: 类别 · 档案
    description: 按文章写的是什么查找。
    canonical: https://example.org/research/kinds/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 类别
    og:type: website

    # tags
    title: 主题 · 档案
    description: 按主题查找。上位主题的数目包含它的下位主题。
    canonical: https://example.org/research/tags/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 主题
    og:type: website

    # timeline
    title: 年表 · 档案
    description: 文章写明日期的事，从旧到新排列。撤稿和撤下的文章所写的不在此列。共 1 件，2012年。
    canonical: https://example.org/research/timeline/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 年表
    og:type: website

    # timeline of a year
    title: 2012年大事记 · 档案
    description: 2012年的 1 件大事，从旧到新排列，每件注明出自哪篇文章。
    canonical: https://example.org/research/timeline/2012/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 2012年大事记
    og:type: website

    # corrections
    title: 更正与撤稿 · 档案
    description: 文章发布之后的每一处更正、撤稿和撤下都记在这里，不作无声的修改。撤下的文章只列撤下的说明和此后的更正。
    canonical: https://example.org/research/corrections/
    next: /research/corrections/page/2/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 更正与撤稿
    og:type: website

    # about
    title: 关于本站 · 档案
    description: 档案收录什么，怎样改写与核对，怎样更正，怎样对待读者。
    canonical: https://example.org/research/about/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 关于本站
    og:type: website

    # feeds
    title: 订阅 · 档案
    description: 把一个地址放进阅读软件，新收录的文章就会自己送来：不必登记，也不用天天来看。
    canonical: https://example.org/research/feeds/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    alternate: /research/feeds/rss.xml | application/rss+xml | 档案（RSS）
    alternate: /research/feeds/feed.json | application/feed+json | 档案（JSON Feed）
    og:title: 订阅
    og:type: website

    # data
    title: 数据集 · 档案
    description: 档案全部条目的 JSON 与 CSV 文件、它们的 JSON Schema 和每个字段的意思。
    canonical: https://example.org/research/data/
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 数据集
    og:type: website

    # search
    title: 检索 · 档案
    description: 在档案的标题、正文、人名、机构与主题中检索。
    robots: noindex
    alternate: /research/feeds/atom.xml | application/atom+xml | 档案（Atom）
    og:title: 检索
    og:type: website"
  `);
});

/** What a page is there for, of its lists the first two entries. */
function subjectOf({ data }: PageMetadata): string {
  const shorter = (_key: string, value: unknown) =>
    Array.isArray(value) && value.length > 2 ? [...value.slice(0, 2), `and ${value.length - 2} more`] : value;
  const [node] = dataOf({ data }).graph;
  const { "@type": type, about, mainEntity } = node ?? {};
  return JSON.stringify({ type, about, mainEntity }, shorter).replaceAll(origin, "");
}

test("what each kind of page is about", () => {
  const kinds = Object.entries(pages).filter(([kind]) => !["front", "search", "404"].includes(kind));
  const subjects = kinds.map(([kind, describe]) => `${kind}: ${subjectOf(describe({ origin }))}`);
  expect(subjects.join("\n")).toMatchInlineSnapshot(`
    "archive: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":31,"itemListElement":[{"@type":"ListItem","position":31,"url":"/articles/a9/","item":{"@id":"/articles/a9/#article"}}]}}
    tag: {"type":"CollectionPage","about":{"@type":"DefinedTerm","@id":"/tags/liver/#term","name":"肝癌","alternateName":["Liver cancer","肝细胞癌"],"description":"肝的癌。","termCode":"liver","url":"/tags/liver/","inDefinedTermSet":{"@type":"DefinedTermSet","@id":"/tags/#terms","name":"档案 · 主题"}},"mainEntity":{"@type":"ItemList","numberOfItems":2,"itemListElement":[{"@type":"ListItem","position":1,"url":"/articles/a0/","item":{"@id":"/articles/a0/#article"}},{"@type":"ListItem","position":2,"url":"/articles/a1/","item":{"@id":"/articles/a1/#article"}}]}}
    kind: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":31,"itemListElement":[{"@type":"ListItem","position":31,"url":"/articles/a9/","item":{"@id":"/articles/a9/#article"}}]}}
    stage: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":0,"itemListElement":[]}}
    year: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":20,"itemListElement":[{"@type":"ListItem","position":1,"url":"/articles/a0/","item":{"@id":"/articles/a0/#article"}},{"@type":"ListItem","position":2,"url":"/articles/a1/","item":{"@id":"/articles/a1/#article"}},"and 18 more"]}}
    publication: {"type":"CollectionPage","about":{"@type":"NewsMediaOrganization","@id":"/publications/daily/#publication","name":"日报","alternateName":"Daily","url":"https://d.example/"},"mainEntity":{"@type":"ItemList","numberOfItems":31,"itemListElement":[{"@type":"ListItem","position":1,"url":"/articles/a20/","item":{"@id":"/articles/a20/#article"}},{"@type":"ListItem","position":2,"url":"/articles/a21/","item":{"@id":"/articles/a21/#article"}},"and 28 more"]}}
    institution: {"type":"ProfilePage","mainEntity":{"@type":"ResearchOrganization","@id":"/institutions/lab/#institution","name":"实验室","alternateName":["Laboratory","小室","and 1 more"],"address":{"@type":"PostalAddress","addressCountry":"中国","addressRegion":"湖北省","addressLocality":"荆州市"},"foundingDate":"1958-09","parentOrganization":{"@type":"Organization","@id":"/institutions/hospital/#institution","name":"市医院"},"url":"https://lab.example/"}}
    institution, page 2: {"type":"CollectionPage","about":{"@type":"Organization","@id":"/institutions/lab/#institution","name":"实验室"},"mainEntity":{"@type":"ItemList","numberOfItems":31,"itemListElement":[{"@type":"ListItem","position":31,"url":"/articles/a9/","item":{"@id":"/articles/a9/#article"}}]}}
    person: {"type":"ProfilePage","mainEntity":{"@type":"Person","@id":"/people/zhang/#person","name":"张三","alternateName":"Zhang San","affiliation":[{"@type":"OrganizationRole","roleName":"主任","startDate":"2015","endDate":"2020-06","description":"2015年至2020年6月","affiliation":{"@type":"Organization","@id":"/institutions/lab/#institution","name":"实验室"}}],"jobTitle":["教授"]}}
    people: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":1,"itemListElement":[{"@type":"ListItem","position":1,"url":"/people/zhang/","item":{"@id":"/people/zhang/#person"}}]}}
    kinds: {"type":"CollectionPage","mainEntity":{"@type":"ItemList","numberOfItems":1,"itemListElement":[{"@type":"ListItem","position":1,"name":"消息","url":"/kinds/news/"}]}}
    tags: {"type":"CollectionPage","mainEntity":{"@type":"DefinedTermSet","@id":"/tags/#terms","name":"档案 · 主题","hasDefinedTerm":[{"@type":"DefinedTerm","@id":"/tags/liver/#term","name":"肝癌"}]}}
    timeline: {"type":"CollectionPage"}
    timeline of a year: {"type":"CollectionPage"}
    corrections: {"type":"CollectionPage"}
    about: {"type":"AboutPage","about":{"@type":"Organization","@id":"/#publisher","name":"档案"}}
    feeds: {"type":"WebPage"}
    data: {"type":"WebPage","mainEntity":{"@type":"Dataset","@id":"/data/#dataset","url":"/data/","name":"档案数据集","description":"这里的每一条记录都可以成批取用：文章、机构、人物、主题、出处和大事。文件与网页出自同一次构建，内容相同。","inLanguage":"zh-CN","isAccessibleForFree":true,"isPartOf":{"@type":"WebSite","@id":"/#website","name":"档案"},"creator":{"@type":"Organization","@id":"/#publisher","name":"档案"},"publisher":{"@type":"Organization","@id":"/#publisher","name":"档案"},"dateModified":"2026","temporalCoverage":"2022/2024","distribution":[{"@type":"DataDownload","contentUrl":"/data/articles.csv","encodingFormat":"text/csv","contentSize":"1234 B"}]}}"
  `);
});

test("the front page defines the site and its publisher", () => {
  const contact = "desk@example.org";
  const frame = frameOf("/", { origin, publisher: "宣传处", contact, licence: "CC BY 4.0" });
  expect(dataOf(frontMetadata(viewFront(archive), frame)).graph).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://example.org/research/#website",
        "@type": "WebSite",
        "alternateName": "Archive",
        "description": "试验。",
        "inLanguage": "zh-CN",
        "license": {
          "@type": "CreativeWork",
          "name": "CC BY 4.0",
        },
        "name": "档案",
        "potentialAction": {
          "@type": "SearchAction",
          "query-input": "required name=search_term_string",
          "target": {
            "@type": "EntryPoint",
            "urlTemplate": "https://example.org/research/search/?q={search_term_string}",
          },
        },
        "publisher": {
          "@id": "https://example.org/research/#publisher",
          "@type": "Organization",
          "name": "宣传处",
        },
        "url": "https://example.org/research/",
      },
      {
        "@id": "https://example.org/research/#publisher",
        "@type": "Organization",
        "email": "desk@example.org",
        "name": "宣传处",
        "url": "https://example.org/research/",
      },
    ]
  `);
});

describe.each(Object.entries(pages))("the metadata of the kind of page %s", (_kind, describe) => {
  test("has a description that ends as a sentence does", () => {
    expect(tableOf(describe({ origin }))).toMatch(/^description: .*[。：]$/m);
  });

  test("uses the vocabulary of schema.org, with an origin and without", () => {
    expect(vocabularyFaults(dataOf(describe({ origin })).graph)).toEqual([]);
    expect(vocabularyFaults(dataOf(describe({})).graph)).toEqual([]);
  });

  test("names nothing absolute of its own where there is no origin", () => {
    const bare = JSON.stringify(describe({}));
    expect(bare).not.toMatch(/@id|example\.org|undefined|canonical|og:url|og:image|feed|opensearch/);
  });
});

test("a data set without an origin is described without its files", () => {
  expect(dataSetJsonLd({ site, ...dataSet })).not.toHaveProperty("distribution.0");
});

test("a licence that is an address is given as one", () => {
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  expect(dataSetJsonLd({ site: { ...site, licence }, ...dataSet })).toMatchObject({ license: licence });
  expect(dataSetJsonLd({ site: { ...site, licence: "CC BY 4.0" }, ...dataSet })).toMatchObject({
    license: { "@type": "CreativeWork", name: "CC BY 4.0" },
  });
});
