import type { DataLine } from "#dataset/dataTable";

/** A table's file may be so large, in bytes: Cloudflare Pages takes 25 MiB, and people open it in a spreadsheet. */
export const largestFile = 20_000_000;

/** Bytes of the heads of both files of a part. */
export type HeadSizes = { json: number; csv: number };

/** Between two records of a JSON file. */
export const betweenRecords = ",\n";

/**
 * Divides a table into parts of which neither file is larger than `limit` bytes; one part, perhaps empty, where all
 * fits. A record that alone is larger has a part to itself. Holds one part at a time.
 */
export function* partsOf(lines: Iterable<DataLine>, limit: number, heads: HeadSizes): Generator<DataLine[]> {
  let part: DataLine[] = [];
  let sizes = { ...heads };
  for (const line of lines) {
    const json = Buffer.byteLength(line.json) + betweenRecords.length;
    const csv = Buffer.byteLength(line.csv);
    if (part.length > 0 && (sizes.json + json > limit || sizes.csv + csv > limit)) {
      yield part;
      part = [];
      sizes = { ...heads };
    }
    part.push(line);
    sizes = { json: sizes.json + json, csv: sizes.csv + csv };
  }
  yield part;
}
