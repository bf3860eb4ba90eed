import type { Archive } from "#archive/archive";
import type { Edition } from "#newsroom/edition";
import { plainArticleReader } from "#newsroom/readText";
import { reread } from "#newsroom/reread";
import { entriesOf, namesOf } from "#publish/searchEntries";
import { searchTexts } from "#publish/searchTexts";
import type { SearchDocument, SearchSource } from "#search/searchDocument";

type Published = Pick<Edition, "archive" | "texts">;
type PlainReader = ReturnType<typeof plainArticleReader>;

/**
 * What the index of an edition is made from: its articles, read one by one from the cache when they are asked for, and
 * the names of what they are filed under. Only what is published is in it.
 *
 * @param content the content folder, for which the cache was filled
 * @throws Error, when an article is asked for, if its text is not in the cache
 */
export function searchSource(edition: Published, content: string): SearchSource {
  const { archive } = edition;
  const read = plainArticleReader(edition, content, reread);
  return {
    count: archive.articles.length,
    document: (position) => documentOf(archive, read(archive.articles[position])),
    entries: entriesOf(archive),
    names: namesOf(archive),
  };
}

function documentOf(archive: Archive, { article, record, text }: ReturnType<PlainReader>): SearchDocument {
  const { slug, date, dateNote, kind, stage, status, title, tags, institutions, people, publications } = article;
  const filed = { tags, institutions, people, publications };
  const shown = {
    title,
    summary: article.summary ?? "",
    body: text,
    texts: searchTexts(archive, article, record),
  };
  return { slug, date, dateNote, kind, stage, status, ...shown, ...filed };
}
