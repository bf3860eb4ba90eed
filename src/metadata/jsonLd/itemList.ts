import type { ItemListLeaf, ListItemLeaf } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { NodePart } from "../address";
import { nodeId } from "../address";

/** A thing of a list, and the page that defines it; `part` is absent where the page is all that there is. */
type Item = { name: string; page: SitePath; part?: NodePart | undefined };

type Entries = {
  items: readonly Item[];
  /** Of the whole list, not of this page of it. */
  total: number;
  /** Position of the first, from 1. */
  from: number;
};

/** The things of a list in its order: by their `@id`s, or where the site has none by their names. */
export function itemList(site: Site, { items, total, from }: Entries): ItemListLeaf {
  return {
    "@type": "ItemList",
    numberOfItems: total,
    itemListElement: items.map((item, index) => ({
      "@type": "ListItem",
      position: from + index,
      ...reference(site, item),
    })),
  };
}

function reference(site: Site, { name, page, part }: Item): Pick<ListItemLeaf, "name" | "url" | "item"> {
  if (part === undefined) return { name, url: addressOf(site, page) };
  const id = nodeId(site, page, part)["@id"];
  return id === undefined ? { name } : { url: addressOf(site, page), item: { "@id": id } };
}

/** Articles as things of a list. */
export function articleItems(articles: readonly { slug: string; title: string }[]): Item[] {
  return articles.map(({ slug, title }) => ({ name: title, page: href.article(slug), part: "article" }));
}
