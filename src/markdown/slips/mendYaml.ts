import type { Flaw, ParsedYaml } from "../parseYaml";
import { parseYaml } from "../parseYaml";
import { applyEdits } from "./edits";
import { findLineSlips } from "./lineSlips";
import type { FieldNames, Slip } from "./slip";

export type MendedYaml = {
  /** Of the source, or of what was meant. */
  parsed: ParsedYaml;
  slips: Flaw[];
  /** The place in the source of a place in what was parsed. */
  back: (offset: number) => number;
};

/** A line may have several slips, each of which is seen only once those before it are mended. */
const mostRounds = 5;

/** Parses YAML and, only where it is wrong or doubtful, puts right what editors commonly mistake and parses it again. */
export function mendYaml(source: string, fields: FieldNames): MendedYaml {
  let text = source;
  let mended: MendedYaml = { parsed: parseYaml(source, fields), slips: [], back: (offset) => offset };
  for (let round = 0; round < mostRounds; round++) {
    const found = slipsOf(mended.parsed, text, fields);
    if (found.length === 0) break;
    const { parsed: _parsed, slips, back } = mended;
    const told = found.flatMap(({ at, detail }) => (detail ? [{ at: back(at), detail }] : []));
    const edited = applyEdits(
      text,
      found.map(({ edit }) => edit),
    );
    text = edited.text;
    mended = { parsed: parseYaml(text, fields), slips: [...slips, ...told], back: (at) => back(edited.back(at)) };
  }
  return mended;
}

function slipsOf({ errors, slips, doubtful }: ParsedYaml, text: string, fields: FieldNames): Slip[] {
  const failed = errors.length > 0;
  const inLines = failed || doubtful ? findLineSlips(text, fields, failed) : [];
  return inLines.length > 0 ? inLines : slips;
}
