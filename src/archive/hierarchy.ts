/** Maps an id to the id one level up: a tag's broader tag, an institution's parent. */
export type Upward = (id: string) => string | undefined;

/**
 * An id and everything above it, nearest first. Stops at a repetition, so that a cycle cannot hang a build.
 *
 * @param most stops after so many
 */
export function withAncestors(id: string, upward: Upward, most = Number.POSITIVE_INFINITY): string[] {
  const path = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !path.has(at) && path.size < most; at = upward(at))
    path.add(at);
  return [...path];
}

/** The cycle that an id is part of, as the path round it, or undefined. */
export function cycleThrough(id: string, upward: Upward): string[] | undefined {
  const path = withAncestors(id, upward);
  const last = path.at(-1);
  return last !== undefined && upward(last) === id ? [...path, id] : undefined;
}
