import { ByteReader } from "./byteReader";
import { ByteWriter } from "./byteWriter";
import { IndexError } from "./indexError";
import type { Part } from "./packs";

/** Changes whenever files are written so that an older reader would misread them. */
export const formatVersion = 2;

/** A file of the index before it is compressed, named by its path below the folder of its generation, or a member of one. */
export type IndexFile = { name: string; bytes: Uint8Array };

/**
 * Gives the bytes of a file, or of what lies in a part of a pack, no longer compressed. Throws `IndexError` where it
 * cannot.
 */
export type ReadIndexFile = (name: string, part?: Part) => Promise<Uint8Array>;

const signature = "HRAS";

/** Makes a file: the signature, the version, its name, then what `write` adds. */
export function writeIndexFile(name: string, write: (into: ByteWriter) => void): IndexFile {
  const writer = new ByteWriter();
  writer.text(signature);
  writer.byte(formatVersion);
  writer.text(name);
  write(writer);
  return { name, bytes: writer.finish() };
}

/**
 * Reads a file that `writeIndexFile` made.
 *
 * @throws IndexError where it is cut short, is not of the index, or is another file than its name says
 */
export function readIndexFile<T>(bytes: Uint8Array, name: string, read: (from: ByteReader) => T): T {
  const reader = new ByteReader(bytes, name);
  if (reader.text() !== signature) reader.damaged();
  if (reader.byte() !== formatVersion) throw new IndexError("version", name);
  if (reader.text() !== name) reader.damaged();
  return read(reader);
}
