import { addressOf } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import type { Article, ArticleSummary } from "#archive/article";
import type { SitePath } from "#archive/href";
import type { Named } from "#archive/views/listedArticle";
import { nameOf } from "#archive/views/listedArticle";

/** What the rows of the data set are made from. */
export type DataSource = {
  archive: Archive;
  /** The whole record of a published article, read when it is asked for. */
  readArticle: (filed: ArticleSummary) => Article;
};

/** The address of a page or file: absolute, or its path where the site has no origin. */
export function addressIn({ site }: Archive, path: SitePath): string {
  return addressOf(site, path) ?? path;
}

/** Those whom a fact is about. */
export function namedOwners(archive: Archive, owners: readonly string[]): Named[] {
  return owners.flatMap((id) => nameOf(archive, "institutions", id) ?? nameOf(archive, "people", id) ?? []);
}
