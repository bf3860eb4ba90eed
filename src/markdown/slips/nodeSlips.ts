import type { Pair, Scalar, YAMLMap } from "yaml";
import { isMap, isPair, isScalar } from "yaml";
import { quoted } from "./quoted";
import type { FieldNames, Slip } from "./slip";
import { isField } from "./slip";

/** Whether a value may be a line that YAML took for text: `title：题目` or `– 甲`. */
export function looksLikeLine({ type, value }: Scalar): boolean {
  return type === "PLAIN" && typeof value === "string" && /^(?:[–—－−•●]|[A-Za-z]+ ?(?:[：﹕∶]|:[^ ]))/.test(value);
}

/**
 * A comment directly behind a value that readers see: `title: 一期临床 #2 队列`.
 *
 * @param path the nodes around the value, the outermost first
 */
export function commentBehind(
  scalar: Scalar,
  path: readonly unknown[],
  source: string,
  fields: FieldNames,
): Slip | undefined {
  const [start, end] = scalar.range ?? [];
  if (scalar.type !== "PLAIN" || start === undefined || end === undefined || !isShown(path, fields)) return undefined;
  const [line = ""] = source.slice(end).split("\n", 1);
  if (!(start === end ? /^[ \t]*#/ : /^[ \t]+#/).test(line)) return undefined;
  const inBraces = path.some((node) => isMap(node) && node.flow === true);
  const lost = (inBraces ? line.replace(/[,}\]].*$/, "") : line).trimEnd();
  const [, space = "", value = ""] = /^([ \t]*)(.*)$/s.exec(source.slice(start, end + lost.length)) ?? [];
  return {
    at: end + lost.indexOf("#"),
    detail: { code: "yamlComment", params: { written: lost.trim(), nearest: quoted(value) } },
    edit: { start, end: end + lost.length, text: space + quoted(value) },
  };
}

function isShown(path: readonly unknown[], { all, codes }: FieldNames): boolean {
  const pair = path.findLast(isPair);
  const name = isScalar(pair?.key) ? String(pair.key.value) : "";
  return all.has(name) && !codes.has(name);
}

/** Values that a comma within braces cut into a value and names without any: `{ name: O'Neil, P. }`. */
export function commasInBraces(map: YAMLMap, source: string, fields: FieldNames): Slip[] {
  if (map.flow !== true) return [];
  return map.items.flatMap(({ value }, index) => {
    if (!isScalar(value) || value.type !== "PLAIN") return [];
    const first = map.items[index + 1];
    if (!first || !isRest(first, fields)) return [];
    const after = map.items.slice(index + 1);
    const next = after.findIndex((pair) => !isRest(pair, fields));
    return slipOver(value, after.slice(0, next === -1 ? undefined : next).at(-1), source);
  });
}

function isRest({ key, value }: Pair, fields: FieldNames): boolean {
  return value === null && isScalar(key) && !isField(fields, /^[A-Za-z]*/.exec(String(key.value))?.[0] ?? "");
}

function slipOver(value: Scalar, last: Pair | undefined, source: string): Slip[] {
  const start = value.range?.[0];
  const end = isScalar(last?.key) ? last.key.range?.[1] : undefined;
  if (start === undefined || end === undefined) return [];
  const written = source.slice(start, end);
  const detail = { code: "yamlComma" as const, params: { written, nearest: quoted(written) } };
  return [{ at: source.indexOf(",", start), detail, edit: { start, end, text: quoted(written) } }];
}
