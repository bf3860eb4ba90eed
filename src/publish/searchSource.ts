import type { ArticleSummary } from "#archive/article";
import { href } from "#archive/href";
import { openTexts } from "#newsroom/cache";
import type { Edition } from "#newsroom/edition";
import { entriesOf, namesOf } from "#publish/searchEntries";
import { searchTexts } from "#publish/searchTexts";
import type { SearchDocument, SearchSource } from "#search/searchDocument";

type Published = Pick<Edition, "archive" | "texts">;

/**
 * What the index of an edition is made from: its articles, read one by one from the cache when they are asked for, and
 * the names of what they are filed under. Only what is published is in it.
 *
 * @param content the content folder, for which the cache was filled
 * @throws Error, when an article is asked for, if its text is not in the cache
 */
export function searchSource(edition: Published, content: string): SearchSource {
  const { archive } = edition;
  const texts = openTexts(content);
  return {
    count: archive.articles.length,
    document: (position) => documentOf(edition, texts, archive.articles[position]),
    entries: entriesOf(archive),
    names: namesOf(archive),
  };
}

function documentOf(
  { archive, texts }: Published,
  cache: ReturnType<typeof openTexts>,
  summary?: ArticleSummary,
): SearchDocument {
  const key = summary && texts.get(href.article(summary.slug));
  const result = key === undefined ? undefined : cache.read<"article">(key);
  const record = result?.reading.record;
  if (!summary || !record) throw new Error(`The text of ${summary?.slug ?? "no article"} is not in the cache.`);
  const { slug, date, dateNote, kind, stage, status, title, tags, institutions, people, publications } = summary;
  const filed = { tags, institutions, people, publications };
  const shown = {
    title,
    summary: summary.summary ?? "",
    body: result.text,
    texts: searchTexts(archive, summary, record),
  };
  return { slug, date, dateNote, kind, stage, status, ...shown, ...filed };
}
