import { z } from "zod";
import type { FieldDescription, FieldValue, FormDescription, TableDescription } from "#archive/views/dataSetView";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import type { DataTable } from "./dataTable";
import { dataTables } from "./dataTables";
import { fileFields } from "./envelope";
import type { JsonSchema } from "./jsonSchema";

type Form = JsonSchema | boolean | undefined;

/** What the fields and columns of every table mean, read from the schemas that are published. */
export function describeTables(): TableDescription[] {
  return dataTables.map((table) => {
    const { name, columns } = table;
    const fields = recordOf(table).fields;
    const names = new Set(fields.map((field) => field.name));
    return {
      name,
      fields,
      columns: columns
        .filter((column) => !names.has(column.name))
        .map(({ name: of, description }) => ({ name: of, description })),
      onlyJson: [...names].filter((field) => !columns.some((column) => column.name === field)),
    };
  });
}

/** The head of a file and the forms that its records hold in their fields, each once. */
export function describeForms(): FormDescription[] {
  const records = new Set(dataTables.map((table) => recordOf(table).id));
  const forms = new Map(dataTables.flatMap(formsOf).map((form) => [form.id, form]));
  return [...forms.values()].filter(({ id }) => !records.has(id));
}

function recordOf(table: DataTable): FormDescription {
  const forms = formsOf(table);
  const { form: id } = forms[0]?.fields.find(({ name }) => name === "records") ?? {};
  const found = forms.find((form) => form.id === id);
  if (!found) throw new Error(`The records of ${table.name} have no form.`);
  return found;
}

/** The head of a table's file first. */
function formsOf({ fields }: DataTable): FormDescription[] {
  const { $defs = {}, ...head } = z.toJSONSchema(fileFields(fields), { io: "input" });
  const nested = Object.entries($defs).map(([id, form]) => describeForm(id, form));
  return [describeForm("envelope", { title: dataFieldTexts.titles.envelope, ...head }), ...nested];
}

function describeForm(id: string, { title = id, properties = {} }: JsonSchema): FormDescription {
  return { id, title, fields: Object.entries(properties).map(([name, schema]) => describeField(name, schema)) };
}

function describeField(name: string, schema: Form): FieldDescription {
  const { anyOf, description = "" } = objectOf(schema);
  const [known = schema] = anyOf?.filter((form) => objectOf(form).type !== "null") ?? [];
  const { type, items } = objectOf(known);
  const item = objectOf(type === "array" && !Array.isArray(items) ? items : known);
  return {
    name,
    value: fieldValue(item),
    list: type === "array",
    nullable: anyOf !== undefined || typesOf(known).includes("null"),
    form: item.$ref?.replace("#/$defs/", ""),
    description,
  };
}

/** A plain type that may be null is a list of two. */
function typesOf(form: Form): readonly unknown[] {
  const { type } = objectOf(form);
  return Array.isArray(type) ? type : [type];
}

function objectOf(form: Form): JsonSchema {
  return typeof form === "object" ? form : {};
}

function fieldValue({ $ref, enum: codes, type, format, pattern }: JsonSchema): FieldValue {
  if ($ref !== undefined) return "form";
  if (codes) return "code";
  if (type === "integer" || type === "number") return type;
  if (type === "boolean") return "truth";
  if (format !== undefined) return "address";
  return pattern === undefined ? "text" : "date";
}
