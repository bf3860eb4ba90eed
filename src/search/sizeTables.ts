import type { Manifest, ManifestPlan } from "./manifest";
import type { PackedFamily } from "./packs";

/** What the manifest says of the sizes in packs, which are finished in any order. */
export class SizeTables {
  private readonly tables: Record<PackedFamily, string[]> = {
    documents: [],
    pairs: [],
    characters: [],
    words: [],
    facets: [],
  };

  /** The place of a family's next pack. */
  placeFor(family: PackedFamily): (sizes: string) => void {
    const table = this.tables[family];
    const at = table.push("") - 1;
    return (sizes) => {
      table[at] = sizes;
    };
  }

  addedTo({ documents, pairs, characters, words, facets }: ManifestPlan["packs"]): Manifest["packs"] {
    return {
      documents: { ...documents, sizes: this.tables.documents.join("") },
      pairs: { ...pairs, sizes: this.tables.pairs.join("") },
      characters: { ...characters, sizes: this.tables.characters.join("") },
      words: { ...words, sizes: this.tables.words.join("") },
      facets: { ...facets, sizes: this.tables.facets.join("") },
    };
  }
}
