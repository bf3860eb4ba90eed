import { createHash } from "node:crypto";
import { readBytes, readStart } from "./readBytes";
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
  const { bytes } = readBytes(file, statedSize(file));
  if (!bytes) return undefined;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = whole.subarray(whole.indexOf("\n") + 1);
  return whole.subarray(0, whole.length - kept.length).equals(Buffer.from(sealOf(name, kept))) ? kept : undefined;
}

/** No seal is longer, in bytes. */
const longestSeal = 512;

/** How many bytes a file says that it has: what is somebody else's is not read, however large it is. */
function statedSize(file: string): number {
  const start = Buffer.from(readStart(file, longestSeal).bytes ?? []).toString("latin1");
  const [line, length] = /^.* (\d{1,15}) [0-9a-f]{64}\n/.exec(start) ?? [];
  return line === undefined ? 0 : line.length + Number(length);
}

function sealOf(name: string, bytes: Uint8Array): string {
  return `${seal} ${name} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}\n`;
}
