import { join } from "node:path";
import { serveFolder } from "#publish/serveFolder";
import type { Page } from "../site/page";
import { pagesOf } from "../site/page";
import { build, freePort } from "../site/run";

/** A site that was built for the address at which it is served now. */
export type ServedSite = {
  name: string;
  out: string;
  /** Address of the front page without its last slash. */
  address: string;
  pages: Page[];
  close: () => void;
};

/**
 * Builds a newsroom's site below `folder` and serves it as a plain web server would.
 *
 * @throws Error with what the build said, where it failed
 */
export async function serveSite(name: string, content: string, folder: string): Promise<ServedSite> {
  const out = join(folder, `${name}-site`);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const { code, stderr } = await build({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_ORIGIN: address }, [
    "--lang=en",
  ]);
  if (code !== 0) throw new Error(`The build of ${content} failed:\n${stderr}`);
  const server = await serveFolder(out, { port });
  return { name, out, address, pages: pagesOf(out), close: () => server.close() };
}
