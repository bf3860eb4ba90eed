import type { Document, Node, Scalar, YAMLError, YAMLMap } from "yaml";
import { isAlias, isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import type { ProblemDetail } from "#language/problems";
import { joinFolded } from "./joinFolded";
import { commasInBraces, commentBehind, looksLikeLine } from "./slips/nodeSlips";
import type { FieldNames, Slip } from "./slips/slip";
import { startOfNode } from "./yamlPlaces";

/** A problem and where it stands, as an offset. */
export type Flaw = { at: number; detail: ProblemDetail };

export type ParsedYaml = {
  document: Document;
  /** What the parser refused. */
  errors: Flaw[];
  /** Anchors, aliases, and keys that a map has twice. */
  flaws: Flaw[];
  /** What is YAML, and not what was meant. */
  slips: Slip[];
  /** Whether a value looks like a line of its own. */
  doubtful: boolean;
};

/** Parses YAML once and looks at every node once. */
export function parseYaml(source: string, fields: FieldNames): ParsedYaml {
  const document = parseDocument(source, {
    schema: "failsafe",
    prettyErrors: false,
    // The library compares every key with every other; `survey` looks them up.
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...document.warnings]
    .filter((error, index, all) => index === 0 || error.pos[0] !== all[index - 1]?.pos[0])
    .map((error) => ({ at: error.pos[0], detail: explainYamlError(error, source) }));
  return { document, errors, ...survey(document, source, fields) };
}

function survey(document: Document, source: string, fields: FieldNames) {
  const found = { flaws: [] as Flaw[], slips: [] as Slip[], doubtful: false };
  const report = (node: Node, detail: ProblemDetail) => found.flaws.push({ at: startOfNode(node) ?? 0, detail });
  const hasComments = /[ \t]#/.test(source);
  visit(document, (key, node, path) => {
    if (!isNode(node)) return;
    if (isAlias(node) || node.anchor !== undefined) report(node, { code: "yamlAlias", params: {} });
    if (isScalar(node)) {
      joinFolded(node, source);
      found.doubtful ||= looksLikeLine(node);
      const slip = hasComments && key !== "key" ? commentBehind(node, path, source, fields) : undefined;
      if (slip) found.slips.push(slip);
    }
    if (!isMap(node)) return;
    for (const slip of commasInBraces(node, source, fields)) found.slips.push(slip);
    for (const twice of repeatedKeys(node))
      report(twice, { code: "yamlDuplicateKey", params: { key: String(twice.value) } });
  });
  return found;
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

function repeatedKeys({ items }: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  return keys.filter(({ value }) => seen.size === seen.add(value).size);
}
