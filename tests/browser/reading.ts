import type { Server } from "node:http";
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveFolder } from "#publish/serveFolder";
import type { BuiltSite } from "../site/sites";
import { launch } from "./chromium";

export type Reading = {
  /** Address of the front page without its last slash. */
  address: () => string;
  /** Opens a page, looks at it, and tells what went wrong on the way. */
  visit: <T>(path: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<Visit<T>>;
};

export type Visit<T> = {
  seen: T;
  status: number | undefined;
  /** Every address that was asked for. */
  asked: string[];
  /** Requests that failed or were answered with an error, errors on the console and in scripts. */
  faults: string[];
};

/** Serves a site and starts a browser for the tests of a file. */
export function readInBrowser(site: () => BuiltSite, base = ""): Reading {
  let server: Server | undefined;
  let browser: Browser | undefined;
  /** A window for each kind of reader: a new one for every page would cost more than the page. */
  const windows = new Map<string, BrowserContext>();
  beforeAll(async () => {
    server = await serveFolder(site().out, { port: 0, base });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const address = () => {
    const at = server?.address();
    if (!at || typeof at !== "object") throw new Error("The site is not served.");
    return `http://localhost:${at.port}${base}`;
  };
  const windowFor = async (options: BrowserContextOptions = {}) => {
    if (!browser) throw new Error("The browser has not started.");
    const key = JSON.stringify(options);
    const opened = windows.get(key) ?? (await browser.newContext(options));
    windows.set(key, opened);
    return opened;
  };
  return {
    address,
    visit: async (path, look, options) => {
      const page = await (await windowFor(options)).newPage();
      try {
        const { asked, faults } = watch(page);
        const response = await page.goto(`${address()}${path}`);
        const seen = await look(page);
        return { seen, status: response?.status(), asked, faults };
      } finally {
        await page.close();
      }
    },
  };
}

function watch(page: Page): { asked: string[]; faults: string[] } {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400 && !isWithdrawn(response)) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    const isFault = message.type() === "error" || message.type() === "warning";
    if (isFault && !/status of 410/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  return { asked, faults };
}

/** A withdrawn article answers 410, with its notice as the page. */
function isWithdrawn(response: Response): boolean {
  return response.status() === 410 && response.request().isNavigationRequest();
}
