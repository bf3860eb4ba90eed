import type { Graph } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { href, linkTo } from "#archive/href";
import type { Paging } from "#archive/paging";
import { strings } from "#language/zh/strings";
import type { FeedLinks } from "./feedLinks";
import { feedLinks } from "./feedLinks";
import { headText } from "./headText";
import { openGraph } from "./openGraph";
import type { HeadTag, PageMetadata } from "./pageMetadata";
import { scriptText } from "./scriptText";

/** What the function of one kind of page says; what all pages say alike is added by `describePage`. */
export type PageDescription = {
  /** Without the site's name, which is added; absent on the front page. */
  title?: string | undefined;
  /** For people: it stands below the title where a search engine or a friend shows the page. */
  description: string;
  /** What the page is to Open Graph; an ordinary page of a website unless it says otherwise. */
  type?: "article" | "profile";
  /** Kept out of search engines: pages that are not content, or no longer. */
  unlisted?: boolean | undefined;
  feeds?: FeedLinks | undefined;
  /** The path of a list's first page, and which of its pages this is. */
  list?: { path: SitePath; paging: Paging } | undefined;
  /** What only this kind of page says. */
  tags?: HeadTag[];
  baidu?: object | undefined;
  graph?: Graph["@graph"];
};

/** Turns what a page says of itself into its metadata. What needs an absolute address is left out without an origin. */
export function describePage(frame: Frame, page: PageDescription): PageMetadata {
  const { site, path, linkBase } = frame;
  const { title, graph = [] } = page;
  const tags: HeadTag[] = [
    { tag: "meta", name: "description", content: page.description },
    { tag: "meta", name: "robots", content: page.unlisted ? "noindex" : "max-image-preview:large" },
    ...addresses(frame, page),
    { tag: "link", rel: "icon", type: "image/svg+xml", href: linkTo(href.favicon, path, linkBase) },
    ...feedLinks(frame, page.feeds),
    ...openGraph(frame, page),
    ...(page.tags ?? []),
  ];
  return {
    title: headText(title === undefined ? `${site.name} ${site.nameEn}` : `${title} · ${site.name}`),
    tags: tags.map((tag) => (tag.tag === "meta" ? { ...tag, content: headText(tag.content) } : tag)),
    data: [
      ...(page.baidu ? [page.baidu] : []),
      ...(graph.length > 0 ? [{ "@context": "https://schema.org", "@graph": graph }] : []),
    ].map(scriptText),
  };
}

/** The page's own address and language, and its neighbours where it is a page of a list. */
function addresses({ site, path, linkBase }: Frame, { unlisted, list }: PageDescription): HeadTag[] {
  const canonical = unlisted ? undefined : addressOf(site, path);
  const neighbour = (rel: "prev" | "next", page: number): HeadTag[] =>
    list && page >= 1 && page <= list.paging.pages
      ? [{ tag: "link", rel, href: linkTo(href.page(list.path, page), path, linkBase) }]
      : [];
  const own: HeadTag[] =
    canonical === undefined
      ? []
      : [
          { tag: "link", rel: "canonical", href: canonical },
          { tag: "link", rel: "alternate", hrefLang: strings.language, href: canonical },
        ];
  const page = list?.paging.page ?? 1;
  return [...own, ...neighbour("prev", page - 1), ...neighbour("next", page + 1)];
}
