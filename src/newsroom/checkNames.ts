import type { Upward } from "#archive/hierarchy";
import { cycleThrough, withAncestors } from "#archive/hierarchy";
import type { ProblemDetail } from "#language/problems";
import type { Point } from "#markdown/finding";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";

type Named = Point & { path: string; id: string };

const start: Point = { line: 1, column: 1 };

/** Checks that names are unique and that hierarchies end. */
export function checkNames(content: Content): Problem[] {
  const { tags, publications } = content.registries;
  const files = (readings: readonly { path: string; id: string }[]): Named[] =>
    readings.map(({ path, id }) => ({ ...start, path, id }));
  return [
    ...repeated(files(content.articles), "slug", (id, other) => ({
      code: "duplicateSlug",
      params: { slug: id, other },
    })),
    ...repeated(files([...content.institutions, ...content.people]), "id", duplicateId),
    ...repeated(tags, "id", duplicateId),
    ...repeated(publications, "id", duplicateId),
    ...cycles(tags, (tag) => content.vocabulary.idOf(tag.record?.broader ?? ""), "broader"),
    ...cycles(
      content.institutions.map((institution) => ({ ...start, ...institution })),
      (institution) => institution.record?.parent,
      "parent",
    ),
  ];
}

function duplicateId(id: string, other: string): Problem["detail"] {
  return { code: "duplicateId", params: { id, other } };
}

function repeated(
  named: readonly Named[],
  field: string,
  detail: (id: string, other: string) => Problem["detail"],
): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) first.set(entry.id, entry);
    if (!other) return [];
    const place = other.path === entry.path ? `${other.path}:${other.line}` : other.path;
    return [problemAt(entry.path, field, entry, detail(entry.id, place))];
  });
}

function cycles<T extends Named & { references: (Point & { field: string })[] }>(
  entries: readonly T[],
  above: (entry: T) => string | undefined,
  field: string,
): Problem[] {
  const upward = new Map(entries.map((entry) => [entry.id, above(entry)]));
  return entries.flatMap((entry) => {
    const detail = hierarchyFlaw(entry.id, (id) => upward.get(id));
    const at = entry.references.find((reference) => reference.field.endsWith(field)) ?? entry;
    return detail ? [problemAt(entry.path, field, at, detail)] : [];
  });
}

/** Most levels above one: each is walked up for every article below it. */
const mostLevels = 100;

function hierarchyFlaw(id: string, upward: Upward): ProblemDetail | undefined {
  const isTooDeep = withAncestors(id, upward, mostLevels + 2).length > mostLevels + 1;
  if (isTooDeep) return { code: "hierarchyTooDeep", params: { max: mostLevels } };
  const path = cycleThrough(id, upward);
  if (!path) return undefined;
  return { code: "cycle", params: { path: path.length > 10 ? [...path.slice(0, 5), "…", ...path.slice(-4)] : path } };
}
