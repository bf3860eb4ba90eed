import { IndexError } from "./indexError";
import type { ReadIndexFile } from "./indexFile";
import { manifestFile } from "./manifest";

/** The first two bytes of what gzip has compressed. */
const gzipSignature = [0x1f, 0x8b];

/**
 * Fetches files of an index that lies at an address, and expands them.
 *
 * @param address of the index's folder, with its last slash
 */
export function fetchFrom(address: string): ReadIndexFile {
  return async (name) => {
    const response = await answerOf(address, name);
    if (!response.ok) throw new IndexError(response.status === 404 ? "missing" : "offline", name);
    const bytes = await bytesOf(response, name);
    return expanded(bytes, name);
  };
}

async function answerOf(address: string, name: string): Promise<Response> {
  try {
    // All other names change with what they name; a manifest that was kept would lead to what is gone.
    return await fetch(address + name, { cache: name === manifestFile ? "no-cache" : "default" });
  } catch {
    throw new IndexError("offline", name);
  }
}

/** A connection that breaks off in the middle is no other than one that was never there. */
async function bytesOf(response: Response, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new IndexError("offline", name);
  }
}

/** A server may have expanded a file already; gzip's own checks then tell a file that was cut short. */
async function expanded(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array> {
  if (gzipSignature.some((byte, at) => bytes[at] !== byte)) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new IndexError("damaged", name);
  }
}
