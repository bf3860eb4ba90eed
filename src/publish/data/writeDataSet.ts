import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Article, ArticleSummary } from "#archive/article";
import type { DataFile } from "#archive/dataFile";
import { dataHref } from "#archive/dataFile";
import { href } from "#archive/href";
import type { DataSource } from "#dataset/dataSource";
import { dataTables } from "#dataset/dataTables";
import { jsonSchemaOf } from "#dataset/jsonSchema";
import { openTexts } from "#newsroom/cache";
import type { Edition } from "#newsroom/edition";
import { largestFile } from "#publish/data/partsOf";
import { writeTable } from "#publish/data/writeTable";

type Published = Pick<Edition, "archive" | "texts">;

/**
 * Writes the data set of an edition into a folder that stands for the root of the site, and empties that first. It is
 * written before the pages, because one of them states the sizes of its files.
 *
 * @param content the content folder, for which the cache was filled: articles are read from there one by one
 * @param limit of a file, in bytes; a larger table is divided
 * @throws Error where the text of a published article is not in the cache
 */
export function writeDataSet(folder: string, edition: Published, content: string, limit = largestFile): DataFile[] {
  rmSync(folder, { recursive: true, force: true });
  const source = dataSource(edition, content);
  return dataTables.flatMap((table) => {
    const schema = join(folder, dataHref.schema(table.name));
    mkdirSync(dirname(schema), { recursive: true });
    writeFileSync(schema, `${JSON.stringify(jsonSchemaOf(edition.archive, table), null, 2)}\n`);
    return writeTable(folder, table, source, limit);
  });
}

function dataSource({ archive, texts }: Published, content: string): DataSource {
  const cache = openTexts(content);
  const readArticle = ({ slug }: ArticleSummary): Article => {
    const key = texts.get(href.article(slug));
    const record = key === undefined ? undefined : cache.read<"article">(key)?.reading.record;
    if (!record) throw new Error(`The text of ${slug} is not in the cache.`);
    return record;
  };
  return { archive, readArticle };
}
