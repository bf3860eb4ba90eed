import type { RegistryName } from "#language/problems";
import type { Point } from "#markdown/finding";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { fieldName } from "./parseRecord";

/** A value that names a record elsewhere, with its place. */
export type Reference = Point & { field: string; registry: RegistryName; value: string };

type Step = string | "*";
type ReferencePlace = { registry: RegistryName; steps: readonly Step[] };

const owned = ["figures", "milestones", "works"].flatMap((field): ReferencePlace[] => [
  { registry: "owners", steps: [field, "*", "of"] },
  { registry: "owners", steps: [field, "*", "of", "*"] },
]);
const sourced: ReferencePlace = { registry: "publications", steps: ["sources", "*", "publication"] };

/** Where each kind of record names others. */
export const referencePlaces = {
  article: [
    { registry: "tags", steps: ["tags", "*"] },
    { registry: "institutions", steps: ["institutions", "*"] },
    { registry: "people", steps: ["people", "*"] },
    sourced,
    ...owned,
  ],
  institution: [{ registry: "institutions", steps: ["parent"] }, sourced],
  person: [{ registry: "institutions", steps: ["roles", "*", "institution"] }, sourced],
  tag: [{ registry: "tags", steps: ["broader"] }],
} satisfies Record<string, ReferencePlace[]>;

/**
 * Finds a record's references in its values as they stand in the file, so that they are checked
 * even where something else in the record is wrong.
 */
export function findReferences(
  places: readonly ReferencePlace[],
  data: unknown,
  yaml: YamlReading,
  base: YamlPath = [],
): Reference[] {
  return places.flatMap(({ registry, steps }) =>
    textsAt(data, steps, base).map(({ path, value }) => ({
      ...yaml.locate(path),
      field: fieldName(path),
      registry,
      value: value.trim(),
    })),
  );
}

function textsAt(data: unknown, steps: readonly Step[], path: YamlPath): { path: YamlPath; value: string }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof data === "string" && data.trim() !== "" ? [{ path, value: data }] : [];
  if (step === "*")
    return Array.isArray(data) ? data.flatMap((value, index) => textsAt(value, rest, [...path, index])) : [];
  if (typeof data !== "object" || data === null || Array.isArray(data) || !Object.hasOwn(data, step)) return [];
  return textsAt(Reflect.get(data, step), rest, [...path, step]);
}
