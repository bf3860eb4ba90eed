import type { ByteReader } from "./byteReader";
import { readCodes } from "./codeList";
import type { Traditional } from "./fold";

export const traditionalName = "traditional.bin";

/** Gives files of an index, as `SearchIndex` does. */
type Files = { file: <T>(name: string, parse: (from: ByteReader) => T) => Promise<T> };

/** Reads the traditional characters that stand for one of the archive's. Throws `IndexError`. */
export function readTraditional(files: Files): Promise<Traditional> {
  return files.file(traditionalName, (from) => {
    const codes = readCodes(from);
    return new Map(codes.map((code) => [code, from.number()]));
  });
}
