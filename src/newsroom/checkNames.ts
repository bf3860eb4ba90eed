import { cycleThrough } from "#archive/hierarchy";
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
    const cycle = cycleThrough(entry.id, (id) => upward.get(id));
    const at = entry.references.find((reference) => reference.field.endsWith(field)) ?? entry;
    return cycle ? [problemAt(entry.path, field, at, { code: "cycle", params: { path: cycle } })] : [];
  });
}
