import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DataFile } from "#archive/dataFile";
import { href } from "#archive/href";
import type { DataSource } from "#dataset/dataSource";
import { dataTables } from "#dataset/dataTables";
import { largestFile } from "#publish/data/partsOf";
import { writeTable } from "#publish/data/writeTable";

/** Writes every table of records that stand in memory, into a folder that is emptied first. */
export function writeTables(root: string, source: DataSource, limit = largestFile): DataFile[] {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, href.data), { recursive: true });
  return dataTables.flatMap((table) => writeTable(root, table, source, limit));
}
