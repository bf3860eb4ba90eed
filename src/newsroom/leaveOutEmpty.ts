import type { z } from "zod";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { fieldName } from "./parseRecord";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { JsonSchema } from "./schema/jsonSchema";
import { jsonSchemaOf } from "./schema/jsonSchema";

const nothing = /^(?:|~|null|Null|NULL)$/;

type Place = { path: string; yaml: YamlReading; base?: YamlPath };
type Form = JsonSchema | boolean | undefined;

/**
 * Takes optional values that say nothing (`subtitle: null`, `subtitle: ""`) out of a record, each with a warning. A
 * required one is left empty.
 *
 * @param base where in the file the values stand
 */
export function leaveOutEmpty(schema: z.ZodType, data: unknown, { path, yaml, base = [] }: Place) {
  const problems: Problem[] = [];
  const kept = (value: unknown, form: Form, at: YamlPath): unknown => {
    if (typeof form !== "object" || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((inner, index) => kept(inner, itemForm(form), [...at, index]));
    const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const field = Object.hasOwn(form.properties ?? {}, key) ? form.properties?.[key] : undefined;
      if (!isNothing(inner, field)) return [[key, kept(inner, field, [...at, key])]];
      if (form.required?.includes(key)) return [[key, ""]];
      const detail = { code: "emptyLeftOut" as const, params: { key } };
      problems.push(problemAt(path, fieldName([...at, key]), yaml.locateKey([...at, key]), detail));
      return [];
    });
    return Object.fromEntries(entries);
  };
  return { data: kept(data, jsonSchemaOf(schema), base), problems };
}

function isNothing(value: unknown, form: Form): boolean {
  return typeof value === "string" && nothing.test(value) && typeof form === "object" && form.type === "string";
}

function itemForm({ items }: JsonSchema): Form {
  return Array.isArray(items) ? undefined : items;
}
