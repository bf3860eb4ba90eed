import type { ByteReader } from "./byteReader";
import type { IndexFile } from "./indexFile";
import { readIndexFile, writeIndexFile } from "./indexFile";
import type { PackPlan } from "./packPlan";
import type { PackedFamily, PackLayout } from "./packs";

export const manifestFile = "manifest.bin";

/** What a reader must know before it asks for a file. */
export type Manifest = {
  /** The folder of all other files: a hash of them, so that they never change under their names. */
  generation: string;
  /** Newest first: articles are numbered from the newest on, so that the articles of a year follow one another. */
  years: (readonly [year: string, articles: number])[];
  packs: Record<PackedFamily, PackLayout>;
};

/** What is known of an index before its packs are laid out, and its files are there to be hashed. */
export type ManifestPlan = Omit<Manifest, "generation" | "packs"> & { packs: Record<PackedFamily, PackPlan> };

export function writeManifest({ generation, years, packs }: Manifest): IndexFile {
  const { documents, pairs, characters, words, facets } = packs;
  return writeIndexFile(manifestFile, (into) => {
    into.text(generation);
    into.number(years.length);
    for (const [year, articles] of years) {
      into.text(year);
      into.number(articles);
    }
    for (const { members, each, share, sizes } of [documents, pairs, characters, words, facets]) {
      into.number(members);
      into.number(each);
      into.number(share);
      into.text(sizes);
    }
  });
}

/** @throws IndexError where the bytes are not a manifest of this version */
export function readManifest(bytes: Uint8Array): Manifest {
  return readIndexFile(bytes, manifestFile, (from) => ({
    generation: from.text(),
    years: from.list(() => [from.text(), from.number()] as const),
    packs: {
      documents: readLayout(from),
      pairs: readLayout(from),
      characters: readLayout(from),
      words: readLayout(from),
      facets: readLayout(from),
    },
  }));
}

function readLayout(from: ByteReader): PackLayout {
  return { members: from.number(), each: from.number(), share: from.number(), sizes: from.text() };
}
