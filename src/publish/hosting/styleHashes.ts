import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { facets } from "#archive/href";

const page = "index.html";
/** Folders of lists: each below them may have a second page. */
const listed: readonly string[] = [...facets, "timeline"];
const secondPage = join("page", "2", page);

/**
 * The hashes of the style sheets that stand in an export's pages, as a Content-Security-Policy names them, sorted.
 * Pages of one route have the same sheets: one of each is read, besides the pages before it that only lead elsewhere.
 */
export function styleHashes(folder: string): string[] {
  const hashes = samplePages(folder).flatMap((file) => stylesIn(readFileSync(join(folder, file), "utf8")).map(hashOf));
  return [...new Set(hashes)].sort();
}

function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A page of every kind: of each folder of the root its own, one below it, and of both the second of a list. */
function samplePages(folder: string): string[] {
  const tops = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const samples = tops.flatMap(({ name }) => [
    join(name, page),
    join(name, secondPage),
    ...firstBelow(folder, name, page),
    ...(listed.includes(name) ? firstBelow(folder, name, secondPage) : []),
  ]);
  return [page, "404.html", ...samples].filter((file) => existsSync(join(folder, file)));
}

/** The first page below a folder that has a sheet: one at an old path has none. */
function firstBelow(folder: string, top: string, file: string): string[] {
  const found = readdirSync(join(folder, top)).find((name) => hasStyles(join(folder, top, name, file)));
  return found === undefined ? [] : [join(top, found, file)];
}

function hasStyles(file: string): boolean {
  return existsSync(file) && stylesIn(readFileSync(file, "utf8")).length > 0;
}
