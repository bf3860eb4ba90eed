import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium that the tests use: `CHROMIUM_PATH`, one that is installed, playwright's own; undefined for none. */
export function findChromium(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...installed, chromium.executablePath()];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/** True for root, whom Chromium's sandbox refuses and whom apt obeys. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Starts the browser without the traffic of its own that would blur what a page asks for.
 *
 * @throws Error where none is installed
 */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("There is no Chromium: run tests/browser/ensureChromium.ts.");
  const args = [
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    ...(isRoot() ? ["--no-sandbox"] : []),
  ];
  return chromium.launch({ executablePath, args });
}
