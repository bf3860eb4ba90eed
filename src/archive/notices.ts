import type { PublicNotice } from "./archive";
import type { Article, Notice } from "./article";
import { newestFirst } from "./order";

/** Every correction, retraction and withdrawal, newest first: the archive's own errata. */
export function gatherNotices(articles: readonly Article[]): PublicNotice[] {
  return newestFirst(articles.flatMap(noticesOf));
}

/** An article's notices, gravest first. */
export function noticesOf(article: Article): PublicNotice[] {
  const { slug, title } = article;
  const as = (type: PublicNotice["type"], notice: Notice | undefined): PublicNotice[] =>
    notice ? [{ ...notice, slug, title, type }] : [];
  return [
    ...as("withdrawal", article.withdrawn),
    ...as("retraction", article.retraction),
    ...newestFirst(article.corrections.flatMap((correction) => as("correction", correction))),
  ];
}
