import type { Document, Node, YAMLError } from "yaml";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { ProblemDetail } from "#language/problems";
import type { Finding, Point } from "./finding";

/** A step into YAML: a key of a map or an index of a list. */
export type YamlPath = readonly (string | number)[];

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
  if (bracketDepth(source) > deepestBrackets) {
    const findings: Finding[] = [{ line: 1, column: 1, detail: { code: "nestedTooDeep", params: {} } }];
    return { ...readYaml(""), data: undefined, findings };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings = [...document.errors, ...document.warnings]
    .filter((error, index, all) => index === 0 || error.pos[0] !== all[index - 1]?.pos[0])
    .map((error) => ({ ...pointAt(error.pos[0]), detail: explainYamlError(error, source) }));
  findings.push(...findAliases(document, pointAt));
  return {
    data: findings.length === 0 ? document.toJS() : undefined,
    locate: (path) => pointAt(startOfNode(nodeAt(document, path)) ?? 0),
    locateKey: (path) => pointAt(startOfKey(document, path) ?? 0),
    findings,
  };
}

/** Far deeper than any record; the parser calls itself for each bracket, and at some depth ends the process. */
const deepestBrackets = 100;

/** How many brackets are open at once, those in quotes counted too. */
function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function explainYamlError(error: YAMLError, source: string): ProblemDetail {
  if (error.code === "DUPLICATE_KEY") {
    const key = /^["']?([^"':\s]+)/.exec(source.slice(error.pos[0]))?.[1] ?? "";
    return { code: "yamlDuplicateKey", params: { key } };
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
    // A colon further down means that a line is indented which should not be.
    const line = source.slice(error.pos[0]).split("\n", 1)[0] ?? "";
    return line.includes(":")
      ? { code: "yamlColon", params: {} }
      : { code: "yamlSyntax", params: { detail: "BAD_INDENT" } };
  }
  return { code: "yamlSyntax", params: { detail: error.code } };
}

function findAliases(document: Document, pointAt: (offset: number) => Point): Finding[] {
  const found: Finding[] = [];
  visit(document, (_key, node) => {
    if (isNode(node) && (isAlias(node) || node.anchor !== undefined)) {
      found.push({ ...pointAt(startOfNode(node) ?? 0), detail: { code: "yamlAlias", params: {} } });
    }
  });
  return found;
}

/** The node at a path or, where the path leaves the document, the last one on the way. */
function nodeAt(document: Document, path: YamlPath): Node | null {
  let at: Node | null = document.contents;
  for (const step of path) {
    const next: unknown = isMap(at) || isSeq(at) ? at.get(step, true) : undefined;
    if (!isNode(next)) return at;
    at = next;
  }
  return at;
}

function startOfKey(document: Document, path: YamlPath): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return startOfNode(pair && isNode(pair.key) ? pair.key : parent);
}

function startOfNode(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
