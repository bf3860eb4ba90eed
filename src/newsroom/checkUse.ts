import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import { reachOf } from "./selectPublished";

/**
 * Warns of registry entries that no article uses, drafts counted: they would never be published. Nothing is said while
 * an article cannot be read, because it may be the one that uses them.
 */
export function checkUse(content: Content): Problem[] {
  if (content.articles.some(({ record }) => record === undefined)) return [];
  const reached = reachOf(content, content.articles);
  const start = { line: 1, column: 1 };
  const entries = {
    tags: content.registries.tags,
    publications: content.registries.publications,
    institutions: content.institutions.map((institution) => ({ ...start, ...institution })),
    people: content.people.map((person) => ({ ...start, ...person })),
  };
  return (["tags", "publications", "institutions", "people"] as const).flatMap((registry) =>
    entries[registry]
      .filter(({ id }) => !reached[registry].has(id))
      .map(({ path, id, ...at }) => problemAt(path, "id", at, { code: "unused", params: { registry, id } })),
  );
}
