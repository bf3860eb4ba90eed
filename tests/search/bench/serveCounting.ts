import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { serveFolder } from "#publish/serveFolder";
import { freePort } from "../../site/run";

/** A file that was given, or the part of it that a `Range` asked for. */
export type Taken = { path: string; range?: string | undefined };

export type CountingServer = {
  /** Address of the folder without a last slash. */
  address: string;
  /** What was given since this was last called, each as often as it was. */
  taken: () => Taken[];
  close: () => void;
};

/**
 * Serves a folder as a plain web server would, and remembers what was asked for, by pages and by their workers.
 *
 * @param ranges whether it gives parts of files, which not every host does
 */
export async function serveCounting(folder: string, ranges: boolean): Promise<CountingServer> {
  const port = await freePort();
  const server = await serveFolder(folder, { port });
  let asked: Taken[] = [];
  server.prependListener("request", ({ url = "/", headers }: IncomingMessage, response: ServerResponse) => {
    if (!ranges) delete headers.range;
    const path = decodeURIComponent(url.split("?")[0] ?? "");
    response.once("finish", () => asked.push({ path, range: response.statusCode === 206 ? headers.range : undefined }));
  });
  const taken = () => {
    const given = asked;
    asked = [];
    return given;
  };
  return { address: `http://localhost:${port}`, taken, close: () => server.close() };
}

/** How many bytes a server sends, headers not counted: text is compressed, anything else lies as it is sent. */
export function sentBytes(folder: string, { path, range }: Taken): number {
  const bytes = readFileSync(join(folder, path));
  const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  if (last !== undefined) return bytes.subarray(Number(from), Number(last) + 1).length;
  return [".js", ".json", ".html", ".css"].includes(extname(path))
    ? gzipSync(bytes, { level: 9 }).length
    : bytes.length;
}

/** Every file of a folder as its path from there: `/index/a.bin`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`);
}
