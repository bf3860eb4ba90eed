import type { FieldNames } from "#markdown/slips/slip";
import { articleFields } from "./article";
import type { JsonSchema } from "./jsonSchema";
import { jsonSchemaOf } from "./jsonSchema";
import { institutionFields, personFields, publicationFields, siteFields, tagFields } from "./registries";

/** Fields whose values are ids, dates, addresses or words of a table, not what readers see. */
const codes = [
  ...["date", "added", "updated", "accessed", "embargo", "asOf", "since", "until", "founded", "year"],
  ...["kind", "stage", "type", "ai", "original", "draft", "layout", "categories", "author"],
  ...["id", "tags", "institutions", "people", "publication", "institution", "parent", "broader", "of", "lead"],
  ...["redirectFrom", "src", "url", "website", "origin", "doi", "contact", "indexNowKey"],
];

/** The names of all fields of all kinds of files. */
export const fieldNames: FieldNames = {
  all: new Set(
    [articleFields, institutionFields, personFields, tagFields, publicationFields, siteFields].flatMap((schema) =>
      namesIn(jsonSchemaOf(schema)),
    ),
  ),
  codes: new Set(codes),
};

function namesIn(schema: JsonSchema | boolean | undefined): string[] {
  if (typeof schema !== "object") return [];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, value]) => [name, ...namesIn(value)]);
  return Array.isArray(schema.items) ? inner : [...inner, ...namesIn(schema.items)];
}
