import type { Archive } from "../archive";
import type { ArticleSummary } from "../article";

/** A record's id and the name to show for it. */
export type Named = { id: string; name: string };

/** One row of a list of articles: names in place of ids. */
export type ListedArticle = Pick<
  ArticleSummary,
  "slug" | "title" | "date" | "dateNote" | "kind" | "stage" | "summary" | "status"
> & { institutions: Named[]; people: Named[]; tags: Named[] };

/** What a line that only leads to an article shows of it. */
export type LinkedArticle = Pick<ArticleSummary, "slug" | "title" | "date" | "dateNote" | "stage" | "status">;

/** Projects summaries to rows; positions outside the archive give none. */
export function listArticles(archive: Archive, positions: readonly number[]): ListedArticle[] {
  return positions.flatMap((position) => {
    const article = archive.articles[position];
    return article ? [listArticle(archive, article)] : [];
  });
}

export function listArticle(archive: Archive, article: ArticleSummary): ListedArticle {
  const { slug, title, date, dateNote, kind, stage, summary, status } = article;
  const institutions = nameAll(archive, "institutions", article.institutions);
  const people = nameAll(archive, "people", article.people);
  const tags = nameAll(archive, "tags", article.tags);
  return { slug, title, date, dateNote, kind, stage, summary, status, institutions, people, tags };
}

export function linkArticle({ slug, title, date, dateNote, stage, status }: ArticleSummary): LinkedArticle {
  return { slug, title, date, dateNote, stage, status };
}

type NamedRegistry = "tags" | "institutions" | "people" | "publications";

export function nameAll(archive: Archive, registry: NamedRegistry, ids: readonly string[]): Named[] {
  return ids.flatMap((id) => nameOf(archive, registry, id) ?? []);
}

/** The name of a published record; undefined for one that is not published. */
export function nameOf(archive: Archive, registry: NamedRegistry, id: string): Named | undefined {
  const name = registry === "tags" ? archive.tags.get(id)?.label : archive[registry].get(id)?.name;
  return name === undefined ? undefined : { id, name };
}
