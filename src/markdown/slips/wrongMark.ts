import { codePointOf } from "./codePointOf";
import type { FieldNames, Slip } from "./slip";

const indentation = /^ *(?=[\t\u3000\u00a0])([ \t\u3000\u00a0]+)/;
const listMark = /^ *([–—－−‐‑•·●*])(?:[ \u3000\u00a0]+|(?=\{))/;

/** A line that begins with another character than the space or hyphen that was meant. */
export function wrongMark(line: string, _fields: FieldNames): Slip | undefined {
  return wrongIndent(line) ?? wrongListMark(line);
}

function wrongIndent(line: string): Slip | undefined {
  const [whole] = indentation.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const at = whole.search(/[^ ]/);
  const text = whole.replace(/[\t\u3000]/g, "  ").replace(/\u00a0/g, " ");
  const detail = { code: "yamlIndent" as const, params: { character: codePointOf(whole.slice(at)) } };
  return { at, detail, edit: { start: 0, end: whole.length, text } };
}

function wrongListMark(line: string): Slip | undefined {
  const [whole, mark] = listMark.exec(line) ?? [];
  if (whole === undefined || mark === undefined) return undefined;
  const at = whole.indexOf(mark);
  const detail = { code: "yamlListMark" as const, params: { character: mark } };
  return { at, detail, edit: { start: at, end: whole.length, text: "- " } };
}
