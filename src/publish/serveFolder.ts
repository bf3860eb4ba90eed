import type { Stats } from "node:fs";
import { existsSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { href } from "#archive/href";
import type { ServerLimits } from "#newsroom/boundedServer";
import { boundedServer } from "#newsroom/boundedServer";
import { listen, loopbackAddresses } from "#newsroom/listen";
import { isHostFile } from "#publish/hosting/hostFiles";
import type { Hosting } from "#publish/hosting/readHosting";
import { hostingReader } from "#publish/hosting/readHosting";
import { hasOneHost, requestPath } from "#publish/requestPath";
import { sendFile } from "#publish/sendFile";

type ServeOptions = {
  /** 0 for any free port. */
  port: number;
  /** Path below which the site lives: `/research`; empty for the root. */
  base?: string;
  /** Addresses of this machine at which it can be reached; those of the loopback where nothing is said. */
  addresses?: readonly string[];
  limits?: ServerLimits;
};

/**
 * Serves a finished site as its host should: a folder gives its `index.html`, an address without its last slash is sent
 * on to the one with it, anything else the site's 404 page; text is compressed for those who take gzip. Redirects,
 * withdrawn pages and headers are those that the build wrote beside the site; a folder without them is served plainly.
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<Server> {
  const { port, base = "", addresses = loopbackAddresses(), limits } = options;
  const hosting = hostingReader(folder);
  const server = boundedServer(
    (request, response) => answer({ folder, base, hosting: hosting() }, request, response),
    limits,
  );
  await listen(server, port, addresses);
  return server;
}

type Served = { folder: string; base: string; hosting: Hosting };

function answer({ folder, base, hosting }: Served, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD", "Content-Length": 0 }).end();
    return;
  }
  const target = requestPath(request.url ?? "");
  if (target === undefined || !hasOneHost(request.headersDistinct.host)) {
    response.writeHead(400, { Connection: "close", "Content-Length": 0 }).end();
    return;
  }
  const [address = "/", query] = target.split("?", 2);
  const path = pathBelow(base, address);
  const moved = path === undefined ? undefined : hosting.movedTo(path);
  const file = path === undefined ? undefined : fileFor(folder, path);
  const sendOn = (to: string) => {
    const headers = hosting.headersFor(path ?? "/");
    const location = query === undefined ? to : `${to}?${query}`;
    response.writeHead(301, { ...headers, Location: location, "Content-Length": 0 }).end();
  };
  if (moved !== undefined) {
    sendOn(base + moved);
  } else if (file === "folder") {
    // One leading slash: two would name another host.
    sendOn(`${address.replace(/^\/+/, "/")}/`);
  } else if (file === undefined) {
    const headers = hosting.headersFor(href.notFound);
    sendFile({ file: join(folder, href.notFound), status: 404, headers }, request, response);
  } else {
    // Not as it was asked for: more than one path leads to a file.
    const at = file.slice(folder.length).split(sep).join("/");
    sendFile({ file, status: hosting.isGone(at) ? 410 : 200, headers: hosting.headersFor(at) }, request, response);
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
  if (found?.isFile()) return path.endsWith("/") || isHostFile(target.slice(folder.length)) ? undefined : target;
  if (!found?.isDirectory()) return undefined;
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
