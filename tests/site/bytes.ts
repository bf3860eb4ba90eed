import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unsealed } from "#search/sealed";
import { filesOf } from "./page";

/** The files of a folder whose name or bytes hold a mark; those of the search index as their reader expands them. */
export function filesWith(folder: string, mark: string): string[] {
  return filesOf(folder).filter((file) => file.includes(mark) || bytesOf(join(folder, file)).includes(mark));
}

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith(".bin")) return bytes;
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.concat(partsOf(bytes));
}

/** What lies in a pack, expanded: after a part there may be zeros, up to the bytes that are kept for it. */
function partsOf(pack: Uint8Array): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < pack.length; at++) {
    if (pack[at] === 0) continue;
    const part = unsealed(pack.subarray(at), "a pack");
    parts.push(gunzipSync(part));
    at = part.byteOffset + part.length - pack.byteOffset - 1;
  }
  return parts;
}
