import type { FileCounts } from "./families";
import { families } from "./families";
import { IndexError } from "./indexError";
import { formatVersion } from "./indexFile";

export const manifestFile = "manifest.json";
const format = "hospital-research-archive-search";

/** What a reader must know before it asks for a file. */
export type Manifest = {
  /** The folder of all other files: a hash of them, so that they never change under their names. */
  generation: string;
  documents: number;
  /** Newest first: articles are numbered from the newest on, so that the articles of a year follow one another. */
  years: [year: string, articles: number][];
  files: FileCounts;
};

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ format, version: formatVersion, ...manifest })}\n`;
}

/** @throws IndexError where the text is not a manifest of this version */
export function readManifest(text: string): Manifest {
  const value = parsed(text);
  if (!isRecord(value) || value.format !== format) throw new IndexError("damaged", manifestFile);
  if (value.version !== formatVersion) throw new IndexError("version", manifestFile);
  const { generation, documents, years, files } = value;
  if (typeof generation !== "string" || !isCount(documents) || !Array.isArray(years) || !isRecord(files))
    throw new IndexError("damaged", manifestFile);
  const [pairs, characters, words, facets] = families.map((family) => positive(files[family]));
  return {
    generation,
    documents,
    years: years.map(readYear),
    files: { pairs: pairs ?? 1, characters: characters ?? 1, words: words ?? 1, facets: facets ?? 1 },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function positive(value: unknown): number {
  if (!isCount(value) || value === 0) throw new IndexError("damaged", manifestFile);
  return value;
}

function readYear(value: unknown): [string, number] {
  const [year, articles] = Array.isArray(value) ? value : [];
  if (typeof year !== "string" || !isCount(articles)) throw new IndexError("damaged", manifestFile);
  return [year, articles];
}
