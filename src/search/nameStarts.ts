import type { ByteReader } from "./byteReader";
import { readCodes, writeCodes } from "./codeList";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";

/** Every file of names by its letter, and the Han characters with which names in it begin. */
export type NameStarts = ReadonlyMap<string, ReadonlySet<number>>;

export const nameStartsName = "names/starts.bin";

export function writeNameStarts(starts: NameStarts): IndexFile {
  return writeIndexFile(nameStartsName, (into) => {
    into.number(starts.size);
    for (const [letter, codes] of starts) {
      into.text(letter);
      writeCodes(into, codes);
    }
  });
}

export function readNameStarts(from: ByteReader): NameStarts {
  return new Map(from.list(() => [from.text(), new Set(readCodes(from))] as const));
}
