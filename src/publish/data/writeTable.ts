import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFile, DataFormat } from "#archive/dataFile";
import { dataFormats, dataHref } from "#archive/dataFile";
import { byteOrderMark } from "#dataset/csv";
import type { DataSource } from "#dataset/dataSource";
import { addressIn } from "#dataset/dataSource";
import type { DataLine, DataTable } from "#dataset/dataTable";
import type { Envelope } from "#dataset/envelope";
import { envelopeOf } from "#dataset/envelope";
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
  for (const lines of partsOf(table.lines(source), limit, headSizes(table, source))) {
    const part = parts.length / dataFormats.length + 1;
    parts.push(...writePart(root, table, source, lines, part));
  }
  return parts.length === dataFormats.length ? asWhole(root, parts) : [writeIndex(root, name, source, parts), ...parts];
}

function headSizes(table: DataTable, { archive }: DataSource): Record<DataFormat, number> {
  // The count of the records is written here with as many digits as it may have.
  const json = jsonText(envelopeOf(archive, table.name, Number.MAX_SAFE_INTEGER, []), []);
  return { json: Buffer.byteLength(json), csv: Buffer.byteLength(byteOrderMark + table.csvHead) };
}

function writePart(
  root: string,
  { name, csvHead }: DataTable,
  { archive }: DataSource,
  lines: readonly DataLine[],
  part: number,
): DataFile[] {
  const texts: Record<DataFormat, string> = {
    json: jsonText(
      envelopeOf(archive, name, lines.length, []),
      lines.map(({ json }) => json),
    ),
    csv: byteOrderMark + csvHead + lines.map(({ csv }) => csv).join(""),
  };
  return dataFormats.map((format) => {
    const path = dataHref.file(name, format, part);
    const bytes = Buffer.from(texts[format]);
    writeFileSync(join(root, path), bytes);
    return { name, format, path, records: lines.length, bytes: bytes.length, part };
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
  const bytes = Buffer.from(jsonText(envelopeOf(archive, name, records, parts), []));
  writeFileSync(join(root, path), bytes);
  return { name, format: "json", path, records, bytes: bytes.length };
}

/** A JSON file: its head for people's eyes, then a record a line, so that line tools and `diff` can work with it. */
function jsonText(envelope: Envelope, records: readonly string[]): string {
  const head = JSON.stringify(envelope, null, 2).slice(0, -"\n}".length);
  return `${head},\n  "records": [\n${records.join(betweenRecords)}\n  ]\n}\n`;
}
