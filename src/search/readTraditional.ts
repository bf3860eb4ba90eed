import type { Traditional } from "./fold";
export async function readTraditional(_files: unknown): Promise<Traditional> {
  return new Map();
}
