import { IndexError } from "./indexError";
import type { ReadIndexFile } from "./indexFile";
import { manifestFile } from "./manifest";
import type { FetchedPart } from "./packParts";
import { PackParts } from "./packParts";
import type { Part } from "./packs";
import { unsealed } from "./sealed";

/** The first two bytes of what gzip has compressed. */
const gzipSignature = [0x1f, 0x8b];

/** All of a file. */
const all: Part = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * Fetches files of an index that lies at an address, and parts of its packs, and expands them.
 *
 * @param address of the index's folder, with its last slash
 */
export function fetchFrom(address: string): ReadIndexFile {
  const packs = new Map<string, PackParts>();
  return async (name, part) => {
    if (!part) return expanded((await fetchPart(address, name, all)).bytes, name);
    const pack = packs.get(name) ?? new PackParts((wanted) => fetchPart(address, name, wanted));
    packs.set(name, pack);
    return expanded(await pack.take(part), name, unsealed);
  };
}

async function fetchPart(address: string, name: string, part: Part): Promise<FetchedPart> {
  const response = await answerOf(address, name, part);
  // A pack that ends before the part begins is cut short.
  const fault = response.status === 404 ? "missing" : response.status === 416 ? "damaged" : "offline";
  if (!response.ok) throw new IndexError(fault, name);
  const isWhole = response.status !== 206;
  return { from: isWhole ? 0 : part.from, bytes: await bytesOf(response, name), isWhole };
}

async function answerOf(address: string, name: string, { from, to }: Part): Promise<Response> {
  try {
    return await fetch(address + name, {
      // All other names change with what they name; a manifest that was kept would lead to what is gone.
      cache: name === manifestFile ? "no-cache" : "default",
      headers: to < all.to ? { Range: `bytes=${from}-${to - 1}` } : {},
    });
  } catch {
    throw new IndexError("offline", name);
  }
}

/** A connection that breaks off in the middle is no other than one that was never there. */
async function bytesOf(response: Response, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new IndexError("offline", name);
  }
}

/** A server may have expanded a file already; gzip's own checks then tell a file that was cut short. */
async function expanded(bytes: Uint8Array, name: string, taken = (own: Uint8Array) => own): Promise<Uint8Array> {
  try {
    const own = taken(bytes);
    if (gzipSignature.some((byte, at) => own[at] !== byte)) return own;
    const stream = new Blob([own.slice()]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new IndexError("damaged", name);
  }
}
