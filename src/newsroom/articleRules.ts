import type { Kind } from "#archive/classification";
import { kinds, stages } from "#archive/classification";
import { parseDate, yearOf } from "#archive/date";
import type { YamlReading } from "#markdown/readYaml";
import type { ContentFile } from "./listContent";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import { idOfWord, words } from "./schema/words";

/** Keys that every kind but plain news must have. */
const profileKeys = ["summary", "tags", "institutions"] as const;
const personKeys = [...profileKeys, "people"] as const;

/**
 * Rules that join several keys of an article. They look at the values as they stand in the file:
 * a mistake in one key does not hide another.
 */
export function checkArticleRules(file: ContentFile, data: unknown, yaml: YamlReading): Problem[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const values: Record<string, unknown> = { ...data };
  return [
    ...missingKeys(values).map((params) =>
      problemAt(file.path, params.key, yaml.locate([]), { code: "missing", params }),
    ),
    ...checkYear(file, values, yaml),
    ...checkStage(file, values, yaml),
  ];
}

function missingKeys(values: Record<string, unknown>): { key: string; kind?: string }[] {
  const kind = kindOf(values);
  const ofKind = kind === undefined || kind === "news" ? [] : kind === "person" ? personKeys : profileKeys;
  const required = [
    ...ofKind.map((key) => ({ key, kind })),
    ...(values.original === "true" ? [] : [{ key: "sources" }]),
  ];
  return required.filter(({ key }) => values[key] === undefined);
}

function checkYear(file: ContentFile, { date }: Record<string, unknown>, yaml: YamlReading): Problem[] {
  const reading = typeof date === "string" ? parseDate(date) : undefined;
  if (!reading?.ok || yearOf(reading.date) === file.folder) return [];
  const params = { folder: file.folder, year: yearOf(reading.date) };
  return [problemAt(file.path, "date", yaml.locate(["date"]), { code: "wrongYearFolder", params })];
}

function kindOf({ kind }: Record<string, unknown>): Kind | undefined {
  return kinds.find((known) => typeof kind === "string" && known === idOfWord(words.kinds, kind));
}

function checkStage(file: ContentFile, values: Record<string, unknown>, yaml: YamlReading): Problem[] {
  if (kindOf(values) !== "result" || values.stage !== undefined) return [];
  return [problemAt(file.path, "stage", yaml.locate(["kind"]), { code: "resultWithoutStage", params: { stages } })];
}
