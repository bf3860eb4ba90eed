import type { Nodes } from "mdast";
import type { Lookalike } from "./findLookalikes";

const number = /^[=＝≥]?\s?[\d.]+/;
/** What is measured above, below or by more and less. */
const measured = /^[=＝≥]?\s?[\d.,~～–-]+ ?(?:岁|%|％|℃|°|mm|mmol|mg|μg|g|kg|ml|mL|L|U|IU|次|天|周|个月)/;
const degrees = /^[\d.]+ ?(?:℃|°C|℉|%|％|mV|dB|SD|D(?![a-z])|mmHg|kPa|cmH)/;

/** A `>`, `-` or `+` at the beginning of a line that was taken for a quotation or a list, and may be part of a number. */
export function signsTaken(node: Nodes, piece: string): Lookalike[] {
  if (node.type !== "blockquote" && node.type !== "listItem" && node.type !== "list") return [];
  const [, sign = "", space = "", words = ""] = /^([->+])([ \t]*)(.*)/.exec(piece) ?? [];
  if (!isNumber(node, sign, space, words)) return [];
  const params = { sign, written: `${sign}${space}${words}`.slice(0, 20), nearest: `\\${sign}${words}`.slice(0, 20) };
  return [{ at: 0, detail: { code: "signTaken", params } }];
}

function isNumber(node: Nodes, sign: string, space: string, words: string): boolean {
  if (node.type === "blockquote") return sign === ">" && (space === "" ? number : measured).test(words);
  // Of a list of one the whole list is asked, of any other each item.
  if (node.type === "list")
    return node.children.length === 1 && sign !== ">" && number.test(words) && !isItem(sign, words);
  return isItem(sign, words);
}

function isItem(sign: string, words: string): boolean {
  return sign === "+" ? number.test(words) : sign === "-" && degrees.test(words);
}
