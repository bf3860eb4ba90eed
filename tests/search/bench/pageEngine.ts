import type { Browser } from "playwright-core";
import { z } from "zod";
import type { EngineAnswer } from "./engine";
import { sentBytes, serveCounting } from "./serveCounting";

const pageAnswer = z.object({ found: z.array(z.string()), cold: z.number(), warm: z.number() });

/** An engine as it runs in a reader's browser. */
export type PageEngine = {
  /**
   * A folder with an `index.html` that defines `ask(text)`: it asks a fresh engine and then the same one again, and
   * gives the first ten it found with the milliseconds of both.
   */
  folder: string;
  /** What stands behind the page's address: `?facets`. */
  mode?: string;
  /** Whether the server gives parts of files. */
  ranges?: boolean;
  browser: Browser;
  /** Files that are fetched once for all queries: scripts. They are not counted to a query. */
  isScript: (path: string) => boolean;
};

export type OpenPage = { query: (text: string) => Promise<EngineAnswer>; close: () => Promise<void> };

/** Opens an engine's page on a server that forbids the browser to keep anything from one query for the next. */
export async function openPage({ folder, mode = "", ranges = true, browser, isScript }: PageEngine): Promise<OpenPage> {
  const server = await serveCounting(folder, ranges);
  const tab = await browser.newPage();
  await tab.goto(`${server.address}/${mode}`);
  await tab.waitForFunction("typeof ask === 'function'");
  const query = async (text: string) => {
    server.taken();
    const { found, cold, warm } = pageAnswer.parse(await tab.evaluate(`ask(${JSON.stringify(text)})`));
    const fetched = server.taken().filter(({ path }) => !isScript(path));
    const bytes = fetched.reduce((sum, taken) => sum + sentBytes(folder, taken), 0);
    return { slugs: found, bytes, cold, warm };
  };
  const close = async () => {
    await tab.close();
    server.close();
  };
  return { query, close };
}
