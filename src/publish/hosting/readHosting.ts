import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SitePath } from "#archive/href";
import { usualCaching } from "#publish/hosting/headerRules";
import { hostFiles } from "#publish/hosting/hostFiles";
import type { HostingTable } from "#publish/hosting/hostingTable";
import { movesOf, parseHostingTable } from "#publish/hosting/hostingTable";
import { patternSource } from "#publish/hosting/pathPattern";

/** A hosting table made ready to be asked for decoded paths. */
export type Hosting = {
  movedTo: (path: string) => SitePath | undefined;
  /** @param path of a file */
  isGone: (path: string) => boolean;
  /** @param path of a file, or of a page as readers know it */
  headersFor: (path: string) => Record<string, string>;
};

/** What a server sends of a folder that says nothing about it. */
const plain: Hosting = {
  movedTo: () => undefined,
  isGone: () => false,
  headersFor: () => ({
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
  }),
};

/**
 * Reads the hosting table of a folder, which a build may replace at any moment: the one of now, read once. One that
 * cannot be read counts as none: the build that is to come may understand what this one does not.
 */
export function hostingReader(folder: string): () => Hosting {
  const file = join(folder, hostFiles.table);
  let read = { version: "", hosting: plain };
  return () => {
    const version = versionOf(file);
    if (read.version !== version) read = { version, hosting: readHosting(file) };
    return read.hosting;
  };
}

function readHosting(file: string): Hosting {
  try {
    return hostingOf(parseHostingTable(readFileSync(file, "utf8")));
  } catch {
    return plain;
  }
}

export function hostingOf(table: HostingTable): Hosting {
  const { gone, headers } = table;
  const moved = new Map(movesOf(table).map(({ from, to }) => [from, to]));
  const withdrawn = new Set(gone.map((path) => `${path}index.html`));
  const rules = headers.map((rule) => ({ ...rule, fits: new RegExp(`^${patternSource(rule.path)}$`) }));
  return {
    movedTo: (path) => moved.get(path),
    isGone: (path) => withdrawn.has(path),
    headersFor: (path) => {
      const named = rules.filter(({ fits }) => fits.test(path)).flatMap((rule) => Object.entries(rule.headers));
      return Object.fromEntries([["Cache-Control", usualCaching], ...named]);
    },
  };
}

/** Changes with the file; empty where there is none. */
function versionOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return ino === undefined ? "" : `${ino} ${mtimeMs} ${size}`;
}
