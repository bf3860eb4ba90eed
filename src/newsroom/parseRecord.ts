import type { z } from "zod";
import type { ProblemDetail } from "#language/problems";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { Candidates, isSlip, nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { JsonSchema } from "./schema/jsonSchema";
import { jsonSchemaOf } from "./schema/jsonSchema";
import { withoutEchoes } from "./withoutEchoes";

type Issue = z.core.$ZodIssue;

/** What one schema makes of one file's values: a record, or every problem in it. */
export type Parsed<T> = { record: T | undefined; problems: Problem[] };

/**
 * Checks values against a schema and turns each of zod's issues into a problem at the place of the
 * value in the file.
 *
 * @param base where in the file the record stands: `[2]` for the third entry of a list, `[]` for a whole file
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  { path, yaml, base = [] }: { path: string; yaml: YamlReading; base?: YamlPath },
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) return { record: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explainIssue(issue, schema, data).map(({ at, key, detail }) => {
      const full = [...base, ...at];
      return problemAt(path, fieldName(full), key ? yaml.locateKey(full) : yaml.locate(full), detail);
    }),
  );
  return { record: undefined, problems: withoutEchoes(problems) };
}

/** `sources[0].title` */
export function fieldName(path: YamlPath): string {
  const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return name.replace(/^\./, "") || "file";
}

type Explained = { at: YamlPath; key: boolean; detail: ProblemDetail };

function explainIssue(issue: Issue, schema: z.ZodType, data: unknown): Explained[] {
  const at = issue.path.filter((step): step is string | number => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, at);
    const candidates = new Candidates(known);
    return issue.keys.map((key) => ({ at: [...at, key], key: true, detail: explainKey(key, known, candidates) }));
  }
  const value = at.reduce<unknown>(step, data);
  const detail = explainValue(issue, value, at);
  if (detail.code === "notAList") return [{ at, key: false, detail: notAList(value, formAt(schema, at)) }];
  return [{ at, key: value === "", detail }];
}

function explainKey(key: string, known: string[], candidates: Candidates): ProblemDetail {
  const otherCase = known.find((name) => name.toLowerCase() === key.toLowerCase());
  if (otherCase !== undefined) return { code: "keyCase", params: { key, nearest: otherCase } };
  const likely = candidates.nearest(key);
  return { code: "unknownKey", params: { key, nearest: likely && isSlip(key, likely) ? likely : undefined, known } };
}

function explainValue(issue: Issue, value: unknown, at: YamlPath): ProblemDetail {
  if (value === undefined) return { code: "missing", params: { key: String(at.at(-1) ?? "") } };
  if (value === "") return { code: "emptyValue", params: {} };
  if (issue.code === "custom") return customDetail(issue);
  if (issue.code === "too_small") return { code: "tooFew", params: { min: Number(issue.minimum) } };
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    if (typeof value !== "string") return { code: "notText", params: {} };
    return { code: "notOneOf", params: { value, allowed, nearest: nearest(value, allowed) } };
  }
  const expected = issue.code === "invalid_type" ? issue.expected : "string";
  if (expected === "array") return { code: "notAList", params: {} };
  return expected === "object" ? { code: "notAMap", params: {} } : { code: "notText", params: {} };
}

/** With a text as the list of texts that was meant, unless it may be one thing or several. */
function notAList(value: unknown, form: JsonSchema | undefined): ProblemDetail {
  const item = Array.isArray(form?.items) ? undefined : form?.items;
  const items = typeof value === "string" ? value.split(/\s*[,，、;；]\s*/) : [];
  const isPlain = typeof item === "object" && item.type === "string" && !items.some((text) => /\s/.test(text));
  return { code: "notAList", params: isPlain && items.length > 0 ? { nearest: `[${items.join(", ")}]` } : {} };
}

/** The detail that `refuse` in `schema/fields.ts` put into the issue. */
function customDetail(issue: Extract<Issue, { code: "custom" }>): ProblemDetail {
  const detail: ProblemDetail | undefined = issue.params?.detail;
  if (detail === undefined) throw new Error(`A field refused a value without saying why: ${issue.message}`);
  return detail;
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** The keys that the schema allows in the map at `path`, read from its JSON Schema. */
function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  return Object.keys(formAt(schema, path)?.properties ?? {});
}

function formAt(schema: z.ZodType, path: YamlPath): JsonSchema | undefined {
  let at: JsonSchema | boolean | undefined = jsonSchemaOf(schema);
  for (const key of path) {
    if (typeof at !== "object") return undefined;
    const items: JsonSchema["items"] = at.items;
    at = typeof key === "number" ? (Array.isArray(items) ? undefined : items) : at.properties?.[key];
  }
  return typeof at === "object" ? at : undefined;
}
