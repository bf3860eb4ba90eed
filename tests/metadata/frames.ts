import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { linkBaseOf } from "#archive/href";
import type { Site } from "#archive/registry";
import type { PageMetadata } from "#metadata/pageMetadata";

export const site: Site = { name: "档案", nameEn: "Archive", description: "试验。" };
export const origin = "https://example.org/research";

/** What stands around a page; `settings` are the site's. */
export function frameOf(path: SitePath, settings: Partial<Site> = {}, card?: SitePath): Frame {
  const whole = { ...site, ...settings };
  return { site: whole, path, linkBase: linkBaseOf(whole.origin), card };
}

/** A head as a table: one line an element, what it is called before what it says. */
export function tableOf({ title, tags }: PageMetadata): string {
  const lines = tags.map((tag) => {
    if (tag.tag === "meta") return `${"name" in tag ? tag.name : tag.property}: ${tag.content}`;
    const { rel, href, type, title: named, hrefLang } = tag;
    return [`${rel}: ${href}`, type, named, hrefLang].filter(Boolean).join(" | ");
  });
  return [`title: ${title}`, ...lines].join("\n");
}

/** What the scripts of a head say: Baidu's, where there is one, then the nodes of the graph. */
export function dataOf({ data }: Pick<PageMetadata, "data">): { baidu?: unknown; graph: Record<string, unknown>[] } {
  const read = data.map((text): Record<string, unknown> => JSON.parse(text));
  const graph = read.find((script) => script["@context"] === "https://schema.org")?.["@graph"];
  return {
    baidu: read.find((script) => script["@context"] !== "https://schema.org"),
    graph: Array.isArray(graph) ? graph : [],
  };
}
