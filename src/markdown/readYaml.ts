import type { Document, Node, Pair, Scalar, YAMLError, YAMLMap } from "yaml";
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
  if (bracketDepth(source) > deepest || blockDepth(source) > deepest) {
    const findings: Finding[] = [{ line: 1, column: 1, detail: { code: "nestedTooDeep", params: {} } }];
    return { ...readYaml(""), data: undefined, findings };
  }
  const lines = linesOf(source);
  const document = parseDocument(source, {
    schema: "failsafe",
    prettyErrors: false,
    // The library compares every key with every other; `findFlaws` looks them up.
    uniqueKeys: false,
  });
  const places = new Places(document);
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

/** Far deeper than any record; the parser calls itself for each level, and at some depth ends the process. */
const deepest = 100;

/** How many brackets are open at once, those in quotes counted too. */
function bracketDepth(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** How many maps and lists are open at once by indentation: each begins further right than the one that it stands in. */
function blockDepth(source: string): number {
  const open: number[] = [];
  let most = 0;
  for (const [, indent = "", marks = ""] of source.matchAll(/^( *)((?:[-?:][ \t]+)*)(?=\S)/gm)) {
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    open.push(indent.length);
    for (const mark of marks.matchAll(/[-?:]/g)) open.push(indent.length + mark.index + 1);
    most = Math.max(most, open.length);
  }
  return most;
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

/** Finds nodes of a document. Maps are looked through once, so that a place is found as soon in a long one. */
class Places {
  private readonly pairs = new Map<YAMLMap, Map<unknown, Pair>>();

  constructor(private readonly document: Document) {}

  /** The node at a path or, where the path leaves the document, the last one on the way. */
  node(path: YamlPath): Node | null {
    let at: Node | null = this.document.contents;
    for (const step of path) {
      const next: unknown = isMap(at) ? this.pair(at, step)?.value : isSeq(at) ? at.get(step, true) : undefined;
      if (!isNode(next)) return at;
      at = next;
    }
    return at;
  }

  /** The key at the end of a path or, where there is none, the map in which it would stand. */
  key(path: YamlPath): Node | null {
    const parent = this.node(path.slice(0, -1));
    const key = isMap(parent) ? this.pair(parent, path.at(-1))?.key : undefined;
    return isNode(key) ? key : parent;
  }

  private pair(map: YAMLMap, key: unknown): Pair | undefined {
    const known = this.pairs.get(map) ?? pairsByKey(map);
    this.pairs.set(map, known);
    return known.get(key);
  }
}

function pairsByKey({ items }: YAMLMap): Map<unknown, Pair> {
  // Of a key that stands there twice, the first.
  return new Map(items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair] as const).reverse());
}

function startOfNode(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
