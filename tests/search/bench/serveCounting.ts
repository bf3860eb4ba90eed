import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { serveFolder } from "#publish/serveFolder";
import { freePort } from "../../site/run";

export type CountingServer = {
  /** Address of the folder without a last slash. */
  address: string;
  /** Paths asked for since this was last called, each as often as it was. */
  taken: () => string[];
  close: () => void;
};

/** Serves a folder as a plain web server would, and remembers what was asked for, by pages and by their workers. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const port = await freePort();
  const server = await serveFolder(folder, { port });
  let asked: string[] = [];
  server.on("request", ({ url = "/" }: { url?: string }) => {
    asked.push(decodeURIComponent(url.split("?")[0] ?? ""));
  });
  const taken = () => {
    const paths = asked;
    asked = [];
    return paths;
  };
  return { address: `http://localhost:${port}`, taken, close: () => server.close() };
}

/** How many bytes of a file a server sends, headers not counted: text is compressed, anything else lies as it is sent. */
export function sentBytes(folder: string, path: string): number {
  const bytes = readFileSync(join(folder, path));
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
