export async function completions(_files: unknown, _prefix: string, _most: number): Promise<string[]> {
  return [];
}
