import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { fieldName } from "./parseRecord";
import type { Problem } from "./problem";
import { problemAt } from "./problem";

/** Most entries in one list of a record: far more than any has, and as many as can be checked at once. */
const longestList = 1000;

/**
 * Cuts lists that are too long, each with a problem, so that the rest of a record is checked all the same.
 *
 * @param base where in the file the values stand
 */
export function shortenLists(
  data: unknown,
  { path, yaml, base = [] }: { path: string; yaml: YamlReading; base?: YamlPath },
): { data: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const shortened = (value: unknown, at: YamlPath): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (!Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner, [...at, key])]));
    }
    if (value.length > longestList) {
      const params = { count: value.length, max: longestList };
      problems.push(problemAt(path, fieldName(at), yaml.locate(at), { code: "tooMany", params }));
    }
    return value.slice(0, longestList).map((inner, index) => shortened(inner, [...at, index]));
  };
  return { data: shortened(data, base), problems };
}
