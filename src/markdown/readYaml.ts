import type { Document, Node, Scalar, YAMLError, YAMLMap } from "yaml";
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { ProblemDetail } from "#language/problems";
import type { Finding, Point } from "./finding";
import { yamlExcess } from "./yamlExcess";
import type { YamlPath } from "./yamlPath";
import { startOfNode, YamlPlaces } from "./yamlPlaces";

export type YamlReading = {
  /** Maps, lists and strings: scalars are kept as written (`08`, `1.20`, `true`). Undefined if broken. */
  data: unknown;
  /** Where the value at a path stands; for a missing one, the nearest map or list around it. */
  locate: (path: YamlPath) => Point;
  /** Where the key at the end of a path stands. */
  locateKey: (path: YamlPath) => Point;
  findings: Finding[];
};

/**
 * Reads YAML with the position of every value.
 *
 * The failsafe schema makes every scalar text, so a page `08` is not 8 and a date is not shifted
 * into UTC. Anchors and aliases are refused: no editor needs them, and they can blow up a build.
 */
export function readYaml(source: string): YamlReading {
  const excess = yamlExcess(source);
  if (excess) return { ...readYaml(""), data: undefined, findings: [{ line: 1, column: 1, detail: excess }] };
  const lines = linesOf(source);
  const document = parseDocument(source, {
    schema: "failsafe",
    prettyErrors: false,
    // The library compares every key with every other; `findFlaws` looks them up.
    uniqueKeys: false,
  });
  const places = new YamlPlaces(document);
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings]
    .filter((error, index, all) => index === 0 || error.pos[0] !== all[index - 1]?.pos[0])
    .map((error) => ({ ...pointAt(error.pos[0]), detail: explainYamlError(error, source) }));
  const findings = [...errors, ...findFlaws(document, pointAt)];
  return {
    data: findings.length === 0 ? document.toJS() : undefined,
    locate: (path) => pointAt(startOfNode(places.node(path)) ?? 0),
    locateKey: (path) => pointAt(startOfNode(places.key(path)) ?? 0),
    findings,
  };
}

/** Counted here: the parser counts no line that ends within what it cannot read. */
function linesOf(source: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function explainYamlError(error: YAMLError, source: string): ProblemDetail {
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
    // A colon further down means that a line is indented which should not be.
    const end = source.indexOf("\n", error.pos[0]);
    const line = source.slice(error.pos[0], end === -1 ? undefined : end);
    return line.includes(":")
      ? { code: "yamlColon", params: {} }
      : { code: "yamlSyntax", params: { detail: "BAD_INDENT" } };
  }
  return { code: "yamlSyntax", params: { detail: error.code } };
}

/** Anchors, aliases, and keys that a map has twice. */
function findFlaws(document: Document, pointAt: (offset: number) => Point): Finding[] {
  const found: Finding[] = [];
  const report = (node: Node, detail: ProblemDetail) => found.push({ ...pointAt(startOfNode(node) ?? 0), detail });
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    if (isAlias(node) || node.anchor !== undefined) report(node, { code: "yamlAlias", params: {} });
    for (const key of isMap(node) ? repeatedKeys(node) : [])
      report(key, { code: "yamlDuplicateKey", params: { key: String(key.value) } });
  });
  return found;
}

function repeatedKeys({ items }: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  return keys.filter(({ value }) => seen.size === seen.add(value).size);
}
