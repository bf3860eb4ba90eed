import type { Article } from "#archive/article";
import type { PublishedRecords } from "#archive/buildArchive";
import type { DataSource } from "#dataset/dataSource";
import { archiveOf } from "../archive/records";

/** What the rows are made from, of articles that stand in memory. */
export function sourceOf(articles: Article[], records: Partial<PublishedRecords> = {}): DataSource {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return {
    archive: archiveOf(articles, records),
    readArticle: ({ slug }) => {
      const article = bySlug.get(slug);
      if (!article) throw new Error(`There is no article ${slug}.`);
      return article;
    },
  };
}
