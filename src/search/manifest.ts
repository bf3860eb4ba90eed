import type { FileCounts } from "./families";
import { IndexError } from "./indexError";
import { formatVersion } from "./indexFile";
import type { PackPlan } from "./packPlan";
import type { PackedFamily, PackLayout } from "./packs";

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
  packs: Record<PackedFamily, PackLayout>;
};

/** What is known of an index before its packs are laid out, and its files are there to be hashed. */
export type ManifestPlan = Omit<Manifest, "generation" | "packs"> & { packs: Record<PackedFamily, PackPlan> };

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ format, version: formatVersion, ...manifest })}\n`;
}

/** @throws IndexError where the text is not a manifest of this version */
export function readManifest(text: string): Manifest {
  const value = parsed(text);
  if (!isRecord(value) || value.format !== format) throw new IndexError("damaged", manifestFile);
  if (value.version !== formatVersion) throw new IndexError("version", manifestFile);
  const { generation, documents, years, files, packs } = value;
  if (typeof generation !== "string" || !isCount(documents) || !Array.isArray(years) || !isRecord(files) || !isRecord(packs))
    throw new IndexError("damaged", manifestFile);
  const layout = (family: PackedFamily) => readLayout(packs[family]);
  return {
    generation,
    documents,
    years: years.map(readYear),
    files: {
      pairs: positive(files.pairs),
      characters: positive(files.characters),
      words: positive(files.words),
      facets: positive(files.facets),
    },
    packs: {
      documents: layout("documents"),
      pairs: layout("pairs"),
      characters: layout("characters"),
      words: layout("words"),
      facets: layout("facets"),
    },
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

function readLayout(value: unknown): PackLayout {
  const { each, share, sizes } = isRecord(value) ? value : {};
  if (typeof sizes !== "string") throw new IndexError("damaged", manifestFile);
  return { each: positive(each), share: positive(share), sizes };
}
