import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DataFile } from "#archive/dataFile";
import { dataHref } from "#archive/dataFile";
import type { DataSource } from "#dataset/dataSource";
import { dataTables } from "#dataset/dataTables";
import { jsonSchemaOf } from "#dataset/jsonSchema";
import type { Edition } from "#newsroom/edition";
import { plainArticleReader } from "#newsroom/readText";
import { reread } from "#newsroom/reread";
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
  const read = plainArticleReader(edition, content, reread);
  const source: DataSource = { archive: edition.archive, readArticle: (filed) => read(filed).record };
  return dataTables.flatMap((table) => {
    const schema = join(folder, dataHref.schema(table.name));
    mkdirSync(dirname(schema), { recursive: true });
    writeFileSync(schema, `${JSON.stringify(jsonSchemaOf(edition.archive, table), null, 2)}\n`);
    return writeTable(folder, table, source, limit);
  });
}
