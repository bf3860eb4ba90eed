import { keyColon } from "./keyColon";
import type { FieldNames, Slip } from "./slip";
import { unquoted } from "./unquoted";
import { wrongMark } from "./wrongMark";

type Rule = (line: string, fields: FieldNames) => Slip | undefined;

const always: readonly Rule[] = [wrongMark, keyColon];
const afterErrors: readonly Rule[] = [...always, unquoted];

/**
 * What looks like a slip in the lines of YAML, one in each line; the lines of block texts are left alone.
 *
 * @param failed whether the parser refused the source: values are doubted only then
 */
export function findLineSlips(source: string, fields: FieldNames, failed: boolean): Slip[] {
  const rules = failed ? afterErrors : always;
  let offset = 0;
  let textWithin = -1;
  const slips = source.split("\n").flatMap((line): Slip[] => {
    const start = offset;
    offset += line.length + 1;
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "" || (textWithin >= 0 && indent > textWithin)) return [];
    textWithin = /: +[>|][-+\d]*\s*$/.test(line) ? indent : -1;
    const slip = firstOf(rules, line, fields);
    return slip ? [moved(slip, start)] : [];
  });
  return toldOnce(slips);
}

function firstOf(rules: readonly Rule[], line: string, fields: FieldNames): Slip | undefined {
  for (const rule of rules) {
    const slip = rule(line, fields);
    if (slip) return slip;
  }
  return undefined;
}

function moved({ at, detail, edit }: Slip, by: number): Slip {
  return { at: at + by, detail, edit: { ...edit, start: edit.start + by, end: edit.end + by } };
}

/** A whole list with Word's dashes, or indented by tabs, is one mistake. */
function toldOnce(slips: readonly Slip[]): Slip[] {
  const told = new Set<string>();
  return slips.map((slip) => {
    const { detail } = slip;
    if (detail?.code !== "yamlIndent" && detail?.code !== "yamlListMark") return slip;
    const { character } = detail.params;
    if (told.has(character)) return { ...slip, detail: undefined };
    told.add(character);
    return slip;
  });
}
