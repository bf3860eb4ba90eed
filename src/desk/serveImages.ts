import { createReadStream } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { imageAt } from "#newsroom/imageAt";

/**
 * Serves the pictures that lie beside the records, for the development server, which sends requests
 * for them here. A build copies them into the site instead.
 */
export function serveImages(content: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = imageAt(content, request.url ?? "/");
    if (file === undefined) response.writeHead(404).end();
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
