import type { Stats } from "node:fs";
import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { createGzip } from "node:zlib";
import { acceptsGzip } from "#publish/acceptsGzip";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
};

type ServeOptions = {
  /** 0 for any free port. */
  port: number;
  /** Path below which the site lives: `/research`; empty for the root. */
  base?: string;
};

/**
 * Serves a finished site as a plain web server would: a folder gives its `index.html`, an address
 * without its last slash is sent on to the one with it, anything else the site's 404 page. Text is
 * compressed for those who take gzip.
 */
export function serveFolder(folder: string, { port, base = "" }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => answer(folder, base, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [address = "/", query] = (request.url ?? "/").split("?", 2);
  const path = pathBelow(base, address);
  const file = path === undefined ? undefined : fileFor(folder, path);
  if (file === "folder") {
    // One leading slash: two would name another host.
    const whole = `${address.replace(/^\/+/, "/")}/`;
    response.writeHead(301, { Location: query === undefined ? whole : `${whole}?${query}` }).end();
  } else if (file === undefined) {
    send(join(folder, "404.html"), 404, request, response);
  } else {
    send(file, 200, request, response);
  }
}

/** The decoded path below the site's base; undefined for one that lies elsewhere or is not well formed. */
function pathBelow(base: string, address: string): string | undefined {
  if (!`${address}/`.startsWith(`${base}/`)) return undefined;
  try {
    return decodeURIComponent(address.slice(base.length));
  } catch {
    return undefined;
  }
}

/** The file for a path, `"folder"` where the path lacks its last slash, undefined where there is nothing. */
function fileFor(folder: string, path: string): string | undefined {
  const target = normalize(join(folder, path));
  if (path.includes("\0") || !`${target}${sep}`.startsWith(`${folder}${sep}`)) return undefined;
  const found = statOf(target);
  if (!found) return undefined;
  if (!found.isDirectory()) return path.endsWith("/") ? undefined : target;
  const index = join(target, "index.html");
  if (!existsSync(index)) return undefined;
  return path.endsWith("/") ? index : "folder";
}

/** Undefined for whatever cannot be served: no such file, a file taken for a folder, a name too long. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A build may take the folder away at any moment: a file that has just gone is answered, not thrown. */
function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const size = statOf(file)?.size;
  if (size === undefined) {
    response.writeHead(status === 200 ? 404 : status).end();
    return;
  }
  const type = contentTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
  const isText = /^text|json|xml/.test(type);
  const zipped = isText && acceptsGzip(request.headers["accept-encoding"]);
  response.writeHead(status, {
    "Content-Type": type,
    ...(zipped ? { "Content-Encoding": "gzip" } : { "Content-Length": size }),
    ...(isText ? { Vary: "Accept-Encoding" } : {}),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const body = createReadStream(file).on("error", () => response.destroy());
  (zipped ? body.pipe(createGzip({ level: 9 })) : body).pipe(response);
}
