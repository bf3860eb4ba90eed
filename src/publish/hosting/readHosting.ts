import { statSync } from "node:fs";
import { join } from "node:path";
import type { SitePath } from "#archive/href";
import { isSystemError } from "#newsroom/systemError";
import { usualCaching } from "#publish/hosting/headerRules";
import { hostFiles } from "#publish/hosting/hostFiles";
import type { HostingTable } from "#publish/hosting/hostingTable";
import { movesOf } from "#publish/hosting/hostingTable";
import { patternSource } from "#publish/hosting/pathPattern";
import { readTable } from "#publish/hosting/readTable";

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
 * nobody understands counts as none: the build that is to come may write what this one does not know. Where the system
 * does not let it be read for a moment, the last one holds: what is withdrawn does not come back.
 */
export function hostingReader(folder: string): () => Hosting {
  let read = { version: "", hosting: plain };
  return () => {
    const version = versionOf(join(folder, hostFiles.table));
    if (read.version !== version) read = reading(folder, version) ?? read;
    return read.hosting;
  };
}

/** Undefined where the table is there and cannot be read now. */
function reading(folder: string, version: string): { version: string; hosting: Hosting } | undefined {
  try {
    const table = readTable(folder);
    return { version, hosting: table ? hostingOf(table) : plain };
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
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
