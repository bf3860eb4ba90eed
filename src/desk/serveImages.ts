import type { Server } from "node:http";
import { boundedServer } from "#newsroom/boundedServer";
import { imageAt } from "#newsroom/imageAt";
import { listen } from "#newsroom/listen";
import { openFile, sendOpenFile } from "#newsroom/openFile";

/**
 * Serves the pictures that lie beside the records, for the development server, which sends requests
 * for them here. A build copies them into the site instead.
 */
export async function serveImages(content: string): Promise<Server> {
  const server = boundedServer((request, response) => {
    const file = imageAt(content, request.url ?? "/");
    const open = file === undefined ? { status: 404 as const } : openFile(file);
    if ("status" in open) {
      response.writeHead(open.status, { "Content-Length": 0 }).end();
      return;
    }
    response.setHeader("Content-Length", open.stats.size);
    sendOpenFile(open, { first: 0, last: open.stats.size - 1 }, request, response);
  });
  await listen(server, 0, ["127.0.0.1"]);
  return server;
}
