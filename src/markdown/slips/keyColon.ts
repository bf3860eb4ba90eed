import { codePointOf } from "./codePointOf";
import type { FieldNames, Slip } from "./slip";
import { isField } from "./slip";

const colon = String.raw`([A-Za-z]+) ?(?:([：﹕∶])|:(?=[^ \n]))([\s\u200b\u2060]*)`;
const atStart = new RegExp(`^( *(?:- +)*)${colon}`, "g");
const inBraces = new RegExp(`([{,] *)${colon}`, "g");

/** The name of a field with another colon behind it than `: `. */
export function keyColon(line: string, fields: FieldNames): Slip | undefined {
  const braces = line.includes("{") ? line.matchAll(inBraces) : [];
  for (const { index, 0: whole, 1: before = "", 2: key = "", 3: wide, 4: space = "" } of [
    ...line.matchAll(atStart),
    ...braces,
  ]) {
    if (!isField(fields, key)) continue;
    const place = { start: index + before.length, end: index + whole.length };
    return slipAt(line, place, { key, wide, space });
  }
  return undefined;
}

type Place = { start: number; end: number };
type Found = { key: string; wide: string | undefined; space: string };

function slipAt(line: string, { start, end }: Place, { key, wide, space }: Found): Slip {
  const rest = line.slice(end);
  const text = rest === "" ? `${key}:` : `${key}: `;
  const params = {
    key,
    colon: wide ?? ":",
    character: wide === undefined && space !== "" ? codePointOf(space) : undefined,
    nearest: `${text}${valueAt(rest, line.slice(0, start))}`,
  };
  const at = start + line.slice(start).search(/[:：﹕∶]/);
  return { at, detail: { code: "yamlKeyColon", params }, edit: { start, end, text } };
}

/** What stands behind the colon; within braces, up to their end or the next field. */
function valueAt(rest: string, before: string): string {
  return (before.includes("{") ? rest.replace(/\s*[,}].*$/, "") : rest).trimEnd();
}
