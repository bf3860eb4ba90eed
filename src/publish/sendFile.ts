import type { Stats } from "node:fs";
import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { createGzip } from "node:zlib";
import { acceptsGzip } from "#publish/acceptsGzip";
import type { ByteRange } from "#publish/byteRange";
import { readByteRange } from "#publish/byteRange";
import { contentTypeOf, isText } from "#publish/contentTypes";
import { isUnchanged, mayContinue, validatorsOf } from "#publish/validators";

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
 * A build may take the folder away at any moment: a file that has just gone is answered, not thrown.
 */
export function sendFile({ file, status, headers }: Sent, request: IncomingMessage, response: ServerResponse): void {
  const stats = statOf(file);
  if (!stats) {
    response.writeHead(status === 200 ? 404 : status).end();
    return;
  }
  const type = headers["Content-Type"] ?? contentTypeOf(file);
  const zipped = isText(type) && acceptsGzip(request.headers["accept-encoding"]);
  const validators = validatorsOf(stats, zipped);
  const told = { ...headers, ...validators, ...(isText(type) ? { Vary: "Accept-Encoding" } : {}) };
  if (status === 200 && isUnchanged(request.headers, validators)) {
    response.writeHead(304, told).end();
    return;
  }
  const known = { ...told, "Content-Type": type, ...(zipped ? {} : { "Accept-Ranges": "bytes" }) };
  const isPart = status === 200 && !zipped && request.method === "GET" && mayContinue(request.headers, validators);
  const range = isPart ? readByteRange(request.headers.range, stats.size) : undefined;
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...headers, "Content-Range": `bytes */${stats.size}` }).end();
    return;
  }
  response.writeHead(range ? 206 : status, { ...known, ...extentOf(stats.size, range, zipped) });
  if (request.method === "HEAD") response.end();
  else sendBody(file, range, zipped, response);
}

function extentOf(size: number, range: ByteRange | undefined, zipped: boolean): OutgoingHttpHeaders {
  if (zipped) return { "Content-Encoding": "gzip" };
  if (!range) return { "Content-Length": size };
  const { first, last } = range;
  return { "Content-Length": last - first + 1, "Content-Range": `bytes ${first}-${last}/${size}` };
}

function sendBody(file: string, range: ByteRange | undefined, zipped: boolean, response: ServerResponse): void {
  const part = range ? { start: range.first, end: range.last } : {};
  const body = createReadStream(file, part).on("error", () => response.destroy());
  (zipped ? body.pipe(createGzip({ level: 9 })) : body).pipe(response);
}

/** Undefined for whatever cannot be served. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
