import type { ProblemDetail } from "#language/problems";
import type { YamlReading } from "#markdown/readYaml";
import type { YamlPath } from "#markdown/yamlPath";
import { controlCharacters, nameOfCharacter, strange, strangeness } from "./characters";
import { fieldName } from "./parseRecord";
import type { Problem } from "./problem";
import { problemAt } from "./problem";

/**
 * Finds every character of a file that is not what it looks like.
 *
 * @param bodyLine the line on which the text of an article begins; left out for a file of YAML
 */
export function charactersOf(path: string, text: string, bodyLine?: number): Problem[] {
  let line = 1;
  let start = 0;
  let next = text.indexOf("\n");
  // Lines are counted along the way: a file may have such a character everywhere.
  return Array.from(text.matchAll(strange), ({ 0: character, index }) => {
    for (; next !== -1 && next < index; next = text.indexOf("\n", start)) {
      line++;
      start = next + 1;
    }
    const field = bodyLine === undefined ? "file" : line < bodyLine ? "front matter" : "body";
    return problemAt(path, field, { line, column: index - start + 1 }, strangeness(character));
  });
}

/** Any escape of YAML that stands for a character by its number, or for one that nobody sees. */
const numbered = /\\[xuUabefv0N_LP]/;

/** Finds such characters, and control characters, that a value has only by an escape: `"\x08"`. */
export function escapedCharacters(path: string, text: string, yaml: YamlReading): Problem[] {
  if (!numbered.test(text)) return [];
  return textsIn(yaml.data, []).flatMap(({ at, value }) =>
    strangeIn(value)
      // One that stands there as itself has been found at its own place.
      .filter((character) => !text.includes(character))
      .map((character) => problemAt(path, fieldName(at), yaml.locate(at), detailOf(character))),
  );
}

/** Each once. */
function strangeIn(value: string): string[] {
  const controls = new RegExp(controlCharacters, "g");
  return [...new Set([...(value.match(controls) ?? []), ...(value.match(strange) ?? [])])];
}

function detailOf(character: string): ProblemDetail {
  if (!controlCharacters.test(character)) return strangeness(character);
  return { code: "controlCharacter", params: { character: nameOfCharacter(character) } };
}

function textsIn(data: unknown, at: YamlPath): { at: YamlPath; value: string }[] {
  if (typeof data === "string") return [{ at, value: data }];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => textsIn(item, [...at, index]));
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => textsIn(value, [...at, key]));
}
