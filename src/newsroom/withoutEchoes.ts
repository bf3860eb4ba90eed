import type { Problem } from "./problem";

/**
 * Leaves out what says the same again: that a field is missing where another name was taken for it (`AI: none`), and
 * that one is empty (a list has neither its form nor its entries).
 */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const meant = new Set(problems.flatMap(meantField));
  const empty = new Set<string>();
  return problems.filter(({ detail, field }) => {
    if (detail.code === "emptyValue") return empty.size < empty.add(field).size;
    return detail.code !== "missing" || !meant.has(field);
  });
}

function meantField({ detail, field }: Problem): string[] {
  if (detail.code !== "unknownKey" && detail.code !== "keyCase") return [];
  const { key, nearest } = detail.params;
  return nearest === undefined || !field.endsWith(key) ? [] : [field.slice(0, -key.length) + nearest];
}
