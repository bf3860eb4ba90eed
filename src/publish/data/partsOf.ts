import type { DataFormat } from "#archive/dataFile";
import type { DataLine } from "#dataset/dataTable";

/** A table's file may be so large, in bytes: Cloudflare Pages takes 25 MiB, and people open it in a spreadsheet. */
export const largestFile = 20_000_000;

/** Between two records of a JSON file. */
export const betweenRecords = Buffer.from(",\n");

/** The records of a part, encoded: so they lie outside of the heap, which a part's texts would double. */
export type EncodedPart = Record<DataFormat, Buffer[]>;

/**
 * Divides a table into parts of which neither file is larger than `limit` bytes; one part, perhaps empty, where all
 * fits. A record that alone is larger has a part to itself. Holds one part at a time.
 */
export function* partsOf(
  lines: Iterable<DataLine>,
  limit: number,
  heads: Record<DataFormat, number>,
): Generator<EncodedPart> {
  let part: EncodedPart = { json: [], csv: [] };
  let sizes = { ...heads };
  for (const line of lines) {
    const [json, csv] = [Buffer.from(line.json), Buffer.from(line.csv)];
    const grown = { json: sizes.json + json.length + betweenRecords.length, csv: sizes.csv + csv.length };
    const isFull = part.json.length > 0 && (grown.json > limit || grown.csv > limit);
    if (isFull) {
      yield part;
      part = { json: [], csv: [] };
    }
    part.json.push(json);
    part.csv.push(csv);
    sizes = isFull ? { json: heads.json + json.length + betweenRecords.length, csv: heads.csv + csv.length } : grown;
  }
  yield part;
}
