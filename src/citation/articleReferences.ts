import type { Archive } from "#archive/archive";
import type { Article } from "#archive/article";
import type { Reference } from "./reference";
import { referenceOfPage } from "./referenceOfPage";
import { referenceOfSource } from "./referenceOfSource";

/** What can be cited of an article: the reports that it rests on, in the order of its record, and its own page. */
export type ArticleReferences = { sources: Reference[]; page: Reference };

export function articleReferences(
  { site, publications }: Pick<Archive, "site" | "publications">,
  article: Article,
): ArticleReferences {
  const named = (id: string | undefined) => (id === undefined ? undefined : publications.get(id));
  return {
    sources: article.sources.map((source) => referenceOfSource(source, named(source.publication))),
    page: referenceOfPage(article, site),
  };
}
