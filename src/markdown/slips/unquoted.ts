import type { ProblemDetail } from "#language/problems";
import { quoted } from "./quoted";
import type { FieldNames, Slip } from "./slip";

const field = /^ *(?:- +)*[A-Za-z]+: +(?=\S)/;
/** Quotes or brackets that end before the value does. */
const enclosed = /^("[^"]*"|'[^']*'|\[[^[\]{}]*\]|\{[^[\]{}]*\})\s*[^\s#\]},]/;
const sign = /^(?:[@`%!]|[>|](?![-+\d]*\s*(?:#|$))|[-?] )/;
const innerColon = /^[^"'[{|>@`!&*%#].*?: ./;
const inBraces = /[{,] *[A-Za-z]+: +(("[^"]*"|'[^']*'|\[[^[\]{}]*\])[^\s,}\]][^,}]*)/;

/** A value that needs quotes and has none around the whole of it. */
export function unquoted(line: string, _fields: FieldNames): Slip | undefined {
  const [start] = field.exec(line) ?? [];
  const value = start === undefined ? "" : line.slice(start.length).trimEnd();
  if (start !== undefined && (enclosed.test(value) || sign.test(value)))
    return slipOf(start.length, value, { code: "yamlQuotes", params: { nearest: quoted(value) } });
  if (start !== undefined && innerColon.test(value))
    return slipOf(start.length, value, { code: "yamlColon", params: { nearest: quoted(value) } });
  return unquotedInBraces(line);
}

function unquotedInBraces(line: string): Slip | undefined {
  const found = inBraces.exec(line);
  const value = found?.[1]?.trimEnd();
  if (!found || value === undefined) return undefined;
  const at = found.index + found[0].indexOf(value);
  return slipOf(at, value, { code: "yamlQuotes", params: { nearest: quoted(value) } });
}

function slipOf(at: number, value: string, detail: ProblemDetail): Slip {
  return { at, detail, edit: { start: at, end: at + value.length, text: quoted(value) } };
}
