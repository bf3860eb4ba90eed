import type { PackedFamily, PackLayout } from "./packs";

/** The layout of a family's packs before the sizes of their members are known. */
export type PackPlan = Omit<PackLayout, "sizes">;

/** Packs of a family at most, in an archive of any size. Bodies lie as rows do. */
const mostPacks: Record<PackedFamily, number> = { documents: 512, pairs: 512, characters: 128, words: 128, facets: 64 };

/** Every reader fetches the table of sizes; so many characters for rows are enough. */
const mostRowSizes = 2048;

/** A row is little more than its neighbours: some share a size. Terms differ too much for that. */
export function packPlan(family: PackedFamily, members: number): PackPlan {
  const share = family === "documents" ? Math.max(1, Math.ceil(members / mostRowSizes)) : 1;
  const groups = Math.max(1, Math.ceil(members / share / mostPacks[family]));
  return { members, each: share * groups, share };
}

/** A pack whose members are not compressed yet; what lies in its tail is. */
export type Pack = {
  /** Its file, below the folder of the generation. */
  name: string;
  /** None for bodies: each is found by what its row says, and no table has its size. */
  family: PackedFamily | undefined;
  share: number;
  members: readonly Uint8Array[];
  tail: Uint8Array;
};
