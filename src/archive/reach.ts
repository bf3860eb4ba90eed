/** The registries whose entries are published only when a published record names them. */
export const registries = ["tags", "institutions", "people", "publications"] as const;
export type Registry = (typeof registries)[number];

/** Ids that a record names, in its fields or by links in its text. */
export type Mentions = Record<Registry, readonly string[]>;

export type Reached = Record<Registry, Set<string>>;

/**
 * Follows mentions from the published articles through the registries, so that an institution named
 * only by a draft stays unpublished while the parent of a published one does not.
 *
 * @param mentionsOf what a registry entry names in turn; undefined for an unknown id, which is skipped
 */
export function reachFrom(
  articles: Iterable<Mentions>,
  mentionsOf: (registry: Registry, id: string) => Mentions | undefined,
): Reached {
  const reached: Reached = { tags: new Set(), institutions: new Set(), people: new Set(), publications: new Set() };
  const waiting: Mentions[] = [];
  const follow = (mentions: Mentions) => {
    for (const registry of registries) {
      for (const id of mentions[registry]) {
        const next = reached[registry].has(id) ? undefined : mentionsOf(registry, id);
        if (!next) continue;
        reached[registry].add(id);
        waiting.push(next);
      }
    }
  };
  for (const mentions of articles) follow(mentions);
  for (let next = waiting.pop(); next; next = waiting.pop()) follow(next);
  return reached;
}
