import type { ProblemDetail } from "#language/problems";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { fieldName } from "./parseRecord";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import { nameWithoutSpaces, splitByline } from "./splitByline";

/**
 * Names of people as they stand in a record: every format of references takes each for one author. A name is never
 * rewritten here: only its editor knows whose it is.
 */
export function checkWriters(path: string, data: unknown, yaml: YamlReading): Problem[] {
  const bylines = listIn(data, "sources").flatMap((source, at) =>
    listIn(source, "bylines").map((byline, index) => ({ byline, at: ["sources", at, "bylines", index, "name"] })),
  );
  return [
    ...problem(path, ["name"], yaml, spaced(textIn(data, "name"))),
    ...bylines.flatMap(({ byline, at }) => problem(path, at, yaml, flawOf(byline))),
  ];
}

function problem(path: string, at: YamlPath, yaml: YamlReading, detail: ProblemDetail | undefined): Problem[] {
  return detail ? [problemAt(path, fieldName(at), yaml.locate(at), detail)] : [];
}

function flawOf(byline: unknown): ProblemDetail | undefined {
  const value = textIn(byline, "name");
  const people = splitByline(value);
  if (!people) return spaced(value);
  const known = textIn(byline, "role");
  const written = people.map(({ name, role = known }) =>
    role ? `{ name: ${name}, role: ${role} }` : `{ name: ${name} }`,
  );
  return { code: "notOneName", params: { value, nearest: written.join(", ") } };
}

function spaced(value: string): ProblemDetail | undefined {
  const nearest = nameWithoutSpaces(value);
  return nearest === undefined ? undefined : { code: "spaceInName", params: { value, nearest } };
}

function listIn(data: unknown, key: string): unknown[] {
  const list: unknown = typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
  return Array.isArray(list) ? list : [];
}

/** Trimmed; empty where there is none. */
function textIn(data: unknown, key: string): string {
  const text: unknown = typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
  return typeof text === "string" ? text.trim() : "";
}
