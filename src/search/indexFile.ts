import { ByteReader, DamagedBytes } from "./byteReader";
import { ByteWriter } from "./byteWriter";
import { IndexError } from "./indexError";
import type { Part } from "./packs";

/** Changes whenever files are written so that an older reader would misread them. */
export const formatVersion = 2;

/** What a file of the index holds; the number stands in its head. */
export const fileKinds = [
  "terms",
  "document",
  "body",
  "column",
  "entries",
  "names",
  "nameStarts",
  "vocabulary",
  "readings",
  "traditional",
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file of the index before it is compressed, named by its path below the folder of its generation, or a member of one. */
export type IndexFile = { name: string; bytes: Uint8Array };

/**
 * Gives the bytes of a file, or of what lies in a part of a pack, no longer compressed. Throws `IndexError` where it
 * cannot.
 */
export type ReadIndexFile = (name: string, part?: Part) => Promise<Uint8Array>;

const signature = new TextEncoder().encode("HRAS");

/** Makes a file: the signature, the version, the kind, then what `write` adds. */
export function writeIndexFile(name: string, kind: FileKind, write: (into: ByteWriter) => void): IndexFile {
  const writer = new ByteWriter();
  writer.append(signature);
  writer.byte(formatVersion);
  writer.byte(fileKinds.indexOf(kind));
  writer.text(name);
  write(writer);
  return { name, bytes: writer.finish() };
}

/**
 * Reads a file that `writeIndexFile` made.
 *
 * @throws IndexError where it is cut short, is not of the index, or is another file than its name says
 */
export function readIndexFile<T>(bytes: Uint8Array, name: string, kind: FileKind, read: (from: ByteReader) => T): T {
  try {
    const reader = new ByteReader(bytes);
    const isOurs = signature.every((byte) => byte === reader.byte());
    if (!isOurs) throw new DamagedBytes("There is no signature.");
    if (reader.byte() !== formatVersion) throw new IndexError("version", name);
    if (reader.oneOf(fileKinds) !== kind || reader.text() !== name) throw new DamagedBytes("It is another file.");
    return read(reader);
  } catch (error) {
    if (error instanceof DamagedBytes) throw new IndexError("damaged", name);
    throw error;
  }
}
