import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";

/** A reader of CSV by RFC 4180 that takes nothing else: the first record names the cells of the others. */
export function readCsv(bytes: Buffer): Record<string, string>[] {
  return parse(bytes, { bom: true, columns: true, record_delimiter: "\r\n" });
}

/** A validator of JSON files that refuses a schema with a word or a format that it does not know. */
export function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

/** What is wrong with a JSON file, by its schema. */
export function faultsOf(validate: ValidateFunction, file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The head and the records of a JSON file. */
export function readFile(text: string): { head: Record<string, unknown>; records: Record<string, unknown>[] } {
  const { records, ...head } = JSON.parse(text);
  return { head, records };
}

/** A cell without the `'` that keeps a spreadsheet from running it, as a script would take it away. */
export function withoutGuard(written: string): string {
  return /^'+[=+\-@＝＋－＠\t\n]/.test(written) ? written.slice(1) : written;
}
