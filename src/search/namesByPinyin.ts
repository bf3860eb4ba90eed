import type { FoundName } from "./answer";
export async function namesByPinyin(_files: unknown, _latin: string): Promise<FoundName[]> {
  return [];
}
