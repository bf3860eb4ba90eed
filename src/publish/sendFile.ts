import type { Stats } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { closeFile, openFile, sendOpenFile } from "#newsroom/openFile";
import { acceptsGzip } from "#publish/acceptsGzip";
import type { ByteRange } from "#publish/byteRange";
import { readByteRange } from "#publish/byteRange";
import { contentTypeOf, isText } from "#publish/contentTypes";
import { mayContinue, precondition } from "#publish/preconditions";
import { validatorsOf } from "#publish/validators";

type Sent = {
  file: string;
  /** For a request that asks for the whole file. */
  status: number;
  headers: Record<string, string>;
};

/**
 * Answers a GET or HEAD with a file: compressed where it is text and the client takes gzip, a part of it where it is
 * sent as it is and the client asks for a part, nothing where the client has it already.
 *
 * A build may take the folder away at any moment: a file that has just gone is answered, not thrown, and what has been
 * opened is sent to its end.
 */
export function sendFile(sent: Sent, request: IncomingMessage, response: ServerResponse): void {
  const open = openFile(sent.file);
  if ("status" in open) {
    const status = open.status === 404 && sent.status !== 200 ? sent.status : open.status;
    response.writeHead(status, { ...refusal, ...(status === 503 ? { "Retry-After": "10" } : {}) }).end();
    return;
  }
  const { status, headers, extent, zipped } = decide(sent, open.stats, request);
  response.writeHead(status, headers);
  if (extent && request.method !== "HEAD") {
    sendOpenFile(open, extent, request, response, zipped);
  } else {
    closeFile(open);
    response.end();
  }
}

type Decision = {
  status: number;
  headers: OutgoingHttpHeaders;
  /** Which bytes of the file are sent; undefined for an answer without any. */
  extent?: ByteRange;
  zipped?: boolean;
};

function decide({ file, status, headers }: Sent, stats: Stats, { headers: asked, method }: IncomingMessage): Decision {
  const { size } = stats;
  const type = headers["Content-Type"] ?? contentTypeOf(file);
  const zipped = isText(type) && size > 0 && acceptsGzip(asked["accept-encoding"]);
  const validators = validatorsOf(stats, zipped);
  const told = { ...headers, ...validators, ...(isText(type) ? { Vary: "Accept-Encoding" } : {}) };
  const stop = status === 200 ? precondition(asked, validators) : undefined;
  if (stop === 304) return { status: 304, headers: told };
  if (stop === 412) return { status: 412, headers: { ...told, ...refusal } };
  const known = { ...told, "Content-Type": type, ...(zipped ? {} : { "Accept-Ranges": "bytes" }) };
  const isPart = status === 200 && !zipped && method === "GET" && mayContinue(asked, validators);
  const range = isPart ? readByteRange(asked.range, size) : undefined;
  if (range === "unsatisfiable") {
    return { status: 416, headers: { ...headers, ...refusal, "Content-Range": `bytes */${size}` } };
  }
  const extent = range ?? { first: 0, last: size - 1 };
  return { status: range ? 206 : status, headers: { ...known, ...lengthOf(size, range, zipped) }, extent, zipped };
}

/** A refusal answers one request: the file's own caching would give it to others. */
const refusal = { "Cache-Control": "no-store", "Content-Length": 0 };

function lengthOf(size: number, range: ByteRange | undefined, zipped: boolean): OutgoingHttpHeaders {
  if (zipped) return { "Content-Encoding": "gzip" };
  if (!range) return { "Content-Length": size };
  const { first, last } = range;
  return { "Content-Length": last - first + 1, "Content-Range": `bytes ${first}-${last}/${size}` };
}
