import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFile, DataFormat } from "#archive/dataFile";
import { dataFormats, dataHref } from "#archive/dataFile";
import { byteOrderMark } from "#dataset/csv";
import type { DataSource } from "#dataset/dataSource";
import { addressIn } from "#dataset/dataSource";
import type { DataTable } from "#dataset/dataTable";
import type { Envelope } from "#dataset/envelope";
import { envelopeOf } from "#dataset/envelope";
import type { EncodedPart } from "#publish/data/partsOf";
import { betweenRecords, partsOf } from "#publish/data/partsOf";

/**
 * Writes a table below the root of a site as one JSON and one CSV file, or in numbered parts and a JSON file that
 * names them. There is then no CSV file without a number: it would look whole to whoever opens it.
 *
 * @param limit of a file, in bytes
 * @returns what was written, first the file that is the table or names its parts
 */
export function writeTable(root: string, table: DataTable, source: DataSource, limit: number): DataFile[] {
  const { name } = table;
  const parts: DataFile[] = [];
  for (const records of partsOf(table.lines(source), limit, headSizes(table, source))) {
    const part = parts.length / dataFormats.length + 1;
    parts.push(...writePart(root, table, source, records, part));
  }
  return parts.length === dataFormats.length ? asWhole(root, parts) : [writeIndex(root, name, source, parts), ...parts];
}

function headSizes(table: DataTable, { archive }: DataSource): Record<DataFormat, number> {
  // The count of the records is written here with as many digits as it may have.
  const json = jsonBytes(envelopeOf(archive, table.name, Number.MAX_SAFE_INTEGER, []), []);
  return { json: json.length, csv: csvBytes(table, []).length };
}

function writePart(
  root: string,
  table: DataTable,
  { archive }: DataSource,
  { json, csv }: EncodedPart,
  part: number,
): DataFile[] {
  const { name } = table;
  const records = json.length;
  const made: Record<DataFormat, Buffer> = {
    json: jsonBytes(envelopeOf(archive, name, records, []), json),
    csv: csvBytes(table, csv),
  };
  return dataFormats.map((format) => {
    const path = dataHref.file(name, format, part);
    writeFileSync(join(root, path), made[format]);
    return { name, format, path, records, bytes: made[format].length, part };
  });
}

/** The only part is the table: its files lose their number. */
function asWhole(root: string, parts: readonly DataFile[]): DataFile[] {
  return parts.map(({ part: _part, ...file }) => {
    const path = dataHref.file(file.name, file.format);
    renameSync(join(root, file.path), join(root, path));
    return { ...file, path };
  });
}

function writeIndex(
  root: string,
  name: DataTable["name"],
  { archive }: DataSource,
  files: readonly DataFile[],
): DataFile {
  const inJson = files.filter(({ format }) => format === "json");
  const records = inJson.reduce((sum, file) => sum + file.records, 0);
  const parts = inJson.map((file) => ({
    json: addressIn(archive, file.path),
    csv: addressIn(archive, dataHref.file(name, "csv", file.part)),
    count: file.records,
  }));
  const path = dataHref.file(name, "json");
  const bytes = jsonBytes(envelopeOf(archive, name, records, parts), []);
  writeFileSync(join(root, path), bytes);
  return { name, format: "json", path, records, bytes: bytes.length };
}

/** A JSON file: its head for people's eyes, then a record a line, so that line tools and `diff` can work with it. */
function jsonBytes(envelope: Envelope, records: readonly Buffer[]): Buffer {
  const head = JSON.stringify(envelope, null, 2).slice(0, -"\n}".length);
  const listed = records.flatMap((record, at) => (at === 0 ? [record] : [betweenRecords, record]));
  return Buffer.concat([Buffer.from(`${head},\n  "records": [\n`), ...listed, Buffer.from("\n  ]\n}\n")]);
}

function csvBytes({ csvHead }: DataTable, lines: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(byteOrderMark + csvHead), ...lines]);
}
