import { z } from "zod";
import { addressOf } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import { dataHref } from "#archive/dataFile";
import { dataSetText } from "#language/zh/dataSetText";
import type { DataTable } from "./dataTable";
import { fileFields } from "./envelope";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (2020-12) of a table's JSON file. It forbids no further fields: a script that checks a newer file
 * against an older schema is told of what it misses, not of what has been added.
 */
export function jsonSchemaOf(archive: Archive, { name, fields }: DataTable): JsonSchema {
  const { $schema, ...form } = z.toJSONSchema(fileFields(fields), { io: "input" });
  const { title, description } = dataSetText.tables[name];
  // A relative `$id` would be read against wherever the file was saved.
  const $id = addressOf(archive.site, dataHref.schema(name));
  const named = { title: dataSetText.fileName(archive.site.name, title), description };
  return { $schema, ...($id === undefined ? {} : { $id }), ...named, ...form };
}
