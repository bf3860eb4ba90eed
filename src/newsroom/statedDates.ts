import type { ArchiveDate } from "#archive/date";
import { parseDate } from "#archive/date";
import type { Point } from "#markdown/finding";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { fieldName } from "./parseRecord";

/** A day, month or year by which something has happened, and where it stands. */
export type StatedDate = Point & { field: string; date: ArchiveDate };

const steps: readonly (readonly string[])[] = [
  ["date"],
  ["added"],
  ["updated"],
  ["works", "*", "year"],
  ["sources", "*", "date"],
  ["sources", "*", "accessed"],
  ["corrections", "*", "date"],
  ["retraction", "date"],
  ["withdrawn", "date"],
];

/** The dates of an article that cannot lie ahead; those that are no dates are left out. */
export function statedDates(data: unknown, yaml: YamlReading): StatedDate[] {
  return steps.flatMap((path) => datesAt(data, path, [], yaml));
}

function datesAt(data: unknown, [step, ...rest]: readonly string[], path: YamlPath, yaml: YamlReading): StatedDate[] {
  if (step === undefined) {
    const reading = typeof data === "string" ? parseDate(data) : undefined;
    return reading?.ok ? [{ ...yaml.locate(path), field: fieldName(path), date: reading.date }] : [];
  }
  if (step === "*")
    return Array.isArray(data) ? data.flatMap((item, index) => datesAt(item, rest, [...path, index], yaml)) : [];
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, step)) return [];
  return datesAt(Reflect.get(data, step), rest, [...path, step], yaml);
}
