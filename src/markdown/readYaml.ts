import { LineCounter } from "yaml";
import type { Finding, Point } from "./finding";
import type { Flaw } from "./parseYaml";
import { mendYaml } from "./slips/mendYaml";
import type { FieldNames } from "./slips/slip";
import { noFields } from "./slips/slip";
import { yamlExcess } from "./yamlExcess";
import type { YamlPath } from "./yamlPath";
import { startOfNode, YamlPlaces } from "./yamlPlaces";

export type YamlReading = {
  /**
   * Maps, lists and strings: scalars are kept as written (`08`, `1.20`, `true`). Undefined if broken; what has slips
   * whose meaning is plain is read as it was meant.
   */
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
 *
 * @param fields the names that are looked for in lines that are no YAML
 */
export function readYaml(source: string, fields: FieldNames = noFields): YamlReading {
  const excess = yamlExcess(source);
  if (excess) return { ...readYaml(""), data: undefined, findings: [{ line: 1, column: 1, detail: excess }] };
  const { parsed, slips, back } = mendYaml(source, fields);
  const { document, errors, flaws } = parsed;
  const places = new YamlPlaces(document);
  const lines = linesOf(source);
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const found = ({ at, detail }: Flaw): Finding => ({ ...pointAt(at), detail });
  const moved = [...errors, ...flaws].map(({ at, detail }) => found({ at: back(at), detail }));
  return {
    data: errors.length + flaws.length === 0 ? document.toJS() : undefined,
    locate: (path) => pointAt(back(startOfNode(places.node(path)) ?? 0)),
    locateKey: (path) => pointAt(back(startOfNode(places.key(path)) ?? 0)),
    findings: [...slips.map(found), ...withoutEchoes(moved, slips, pointAt)],
  };
}

/** Leaves out what the parser says of a line that has been explained, and of what a wrong indent moved. */
function withoutEchoes(moved: Finding[], slips: readonly Flaw[], pointAt: (offset: number) => Point): Finding[] {
  if (slips.some(({ detail }) => detail.code === "yamlIndent")) return [];
  const told = new Set(slips.map(({ at }) => pointAt(at).line));
  return moved.filter(({ line }) => !told.has(line));
}

/** Counted here: the parser counts no line that ends within what it cannot read. */
function linesOf(source: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}
