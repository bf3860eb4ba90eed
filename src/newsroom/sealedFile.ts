import { createHash } from "node:crypto";
import { readBytes } from "./readBytes";
import { writeFileWhole } from "./writeFileWhole";

/** Changes with the form of the first line. */
const seal = "archive-kept 1";

/**
 * Keeps bytes in a file of a cache, below a first line by which `readSealed` knows them again: what they are kept as,
 * their length and their SHA-256.
 *
 * @param name what is kept: a key, without line breaks
 */
export function writeSealed(file: string, name: string, bytes: string | Uint8Array): void {
  const kept = Buffer.from(bytes);
  writeFileWhole(file, sealOf(name, kept), kept);
}

/**
 * The bytes that were kept in a file under a name; undefined where there are none, or where the file is cut, empty,
 * changed, another's or of another version: a cache makes them anew.
 */
export function readSealed(file: string, name: string): Buffer | undefined {
  // What cannot be read is made anew, and whatever hinders that is told when it is written.
  const { bytes } = readBytes(file, Number.POSITIVE_INFINITY);
  if (!bytes) return undefined;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = whole.subarray(whole.indexOf("\n") + 1);
  return whole.subarray(0, whole.length - kept.length).equals(Buffer.from(sealOf(name, kept))) ? kept : undefined;
}

function sealOf(name: string, bytes: Uint8Array): string {
  return `${seal} ${name} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}\n`;
}
