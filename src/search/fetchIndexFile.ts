import type { IndexFault } from "./indexError";
import { IndexError } from "./indexError";
import type { ReadIndexFile } from "./indexFile";
import { manifestFile } from "./manifest";
import type { FetchedPart } from "./packParts";
import { packParts } from "./packParts";
import type { Part } from "./packs";
import { unsealed } from "./sealed";

/** What else than `offline` an answer tells; 416, a pack that ends before what it should have. */
const faults: Record<number, IndexFault> = { 404: "missing", 416: "damaged" };

/** The first two bytes of what gzip has compressed. */
const gzipSignature = [0x1f, 0x8b];

/**
 * Fetches files of an index that lies at an address, and parts of its packs, and expands them.
 *
 * @param address of the index's folder, with its last slash
 */
export function fetchFrom(address: string): ReadIndexFile {
  const packs = new Map<string, ReturnType<typeof packParts>>();
  return async (name, part) => {
    const pack = packs.get(name) ?? packParts((wanted) => fetchPart(address, name, wanted));
    if (part) packs.set(name, pack);
    const bytes = part ? await pack(part) : (await fetchPart(address, name)).bytes;
    try {
      return await expanded(part ? unsealed(bytes, name) : bytes);
    } catch {
      packs.delete(name);
      throw new IndexError("damaged", name);
    }
  };
}

/** A connection that breaks off in the middle is no other than one that was never there. */
async function fetchPart(address: string, name: string, { from, to }: Part = { from: 0, to: 0 }): Promise<FetchedPart> {
  const response = await fetch(address + name, {
    // All other names change with what they name; a manifest that was kept would lead to what is gone.
    cache: name === manifestFile ? "no-cache" : "default",
    headers: to ? { Range: `bytes=${from}-${to - 1}` } : {},
  }).catch(() => undefined);
  const bytes = await response?.arrayBuffer().catch(() => undefined);
  if (!bytes || !response?.ok) throw new IndexError(faults[response?.status ?? 0] ?? "offline", name);
  const isWhole = response.status !== 206;
  return { from: isWhole ? 0 : from, bytes: new Uint8Array(bytes), isWhole };
}

/** A server may have expanded a file already; gzip's own checks then tell a file that was cut short. */
async function expanded(bytes: Uint8Array): Promise<Uint8Array> {
  if (gzipSignature.some((byte, at) => bytes[at] !== byte)) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
