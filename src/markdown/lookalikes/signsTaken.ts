import type { Nodes } from "mdast";
import type { Lookalike } from "./lookalike";

const number = /^[=＝≥]?\s?[\d.]+/;
/** What is measured above, below or by more and less. */
const measured = /^[=＝≥]?\s?[\d.,~～–-]+ ?(?:岁|%|％|℃|°|mm|mmol|mg|μg|g|kg|ml|mL|L|U|IU|次|天|周|个月)/;
const degrees = /^[\d.]+ ?(?:℃|°C|℉|%|％|mV|dB|SD|D(?![a-z])|mmHg|kPa|cmH)/;

type Taken = { sign: string; space: string; words: string };

/**
 * A `>`, `-`, `+`, `*` or `.` that was taken for a quotation, a list or italics, and may be part of a number: of a limit
 * (`>65岁`), a temperature (`- 5℃`), an allele (`*2或*3`), a date (`2024. 5`).
 */
export function signsTaken(node: Nodes, piece: string): Lookalike[] {
  const [, before = "", sign = "", space = "", words = ""] = /^(\d*)([->+*.)])([ \t]*)(.*)/.exec(piece) ?? [];
  if (sign === "" || !isTaken(node, { sign, space, words }, before)) return [];
  const nearest = `${before}\\${sign}${before === "" ? "" : space}${words}`;
  const params = { sign, written: `${before}${sign}${space}${words}`.slice(0, 20), nearest: nearest.slice(0, 20) };
  return [{ at: 0, detail: { code: "signTaken", params } }];
}

function isTaken(node: Nodes, taken: Taken, before: string): boolean {
  const { sign, space, words } = taken;
  switch (node.type) {
    case "blockquote":
      // Who means a quotation writes a space; behind a sign alone there is nothing to quote or to list.
      return space === "" || words === "" || measured.test(words);
    case "emphasis":
      return sign === "*" && /^\d/.test(words);
    case "list":
      // No list begins with the number of a year; of a list of one the whole list is asked, of any other each item.
      return before.length > 3 || (before === "" && node.children.length === 1 && number.test(words) && !isItem(taken));
    case "listItem":
      return before === "" && (isItem(taken) || (words === "" && node.children.length === 0));
    default:
      return false;
  }
}

function isItem({ sign, words }: Taken): boolean {
  return sign === "+" ? number.test(words) : sign === "-" && degrees.test(words);
}
