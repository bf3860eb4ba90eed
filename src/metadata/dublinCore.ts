import { addressOf } from "#archive/absolute";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { ArticleView } from "#archive/views/articleView";
import { strings } from "#language/zh/strings";
import type { HeadTag } from "./pageMetadata";

/**
 * Our page for Zotero, which makes a newspaper article of it; any `citation_*` beside it would make a journal's. Its author
 * is the editor of the record, else whoever answers for the archive: the authors of the report belong to the report.
 */
export function dublinCore({ article, published }: ArticleView, site: Site): HeadTag[] {
  const publisher = site.publisher ?? site.name;
  const said: [name: string, content: string | undefined][] = [
    ["DC.type", "newspaperArticle"],
    ["DC.title", article.title],
    ["DC.creator", article.editor ?? publisher],
    ["DC.date", published.iso],
    ["DC.publisher", publisher],
    ["DC.language", strings.language],
    ["DC.identifier", addressOf(site, href.article(article.slug)) ?? article.slug],
    ["DC.rights", site.licence],
  ];
  return said.flatMap(([name, content]): HeadTag[] => (content === undefined ? [] : [{ tag: "meta", name, content }]));
}
