import type { NotTaken } from "#language/problems";
import type { Lookalike } from "./lookalike";

const heading = /^[ \t]*([#＃]{1,6})[ \t\u3000]*([^#＃\s].*)$/;
/** A topic of a social network stands between two of them: `#肝癌#`. */
const topic = /^[ \t]*[#＃][^#＃]+[#＃]/;
const underline = /^[ \t]*={3,}[ \t]*$/;
const tableRow = /^[ \t]*\|.*\|.*\|[ \t]*$/;

/** Lines of a paragraph that look like a heading, a line under one, or a row of a table. */
export function notTakenLines(piece: string): Lookalike[] {
  let at = 0;
  return piece.split("\n").flatMap((line) => {
    const begun = at;
    at += line.length + 1;
    const found = lineNotTaken(line);
    if (!found) return [];
    const { kind, nearest } = found;
    const params = { kind, written: line.trim().slice(0, 40), ...(nearest !== undefined && { nearest }) };
    return [{ at: begun + (line.length - line.trimStart().length), detail: { code: "markupNotTaken", params } }];
  });
}

function lineNotTaken(line: string): { kind: NotTaken; nearest?: string } | undefined {
  if (underline.test(line)) return { kind: "underline" };
  if (tableRow.test(line)) return { kind: "table" };
  const [, signs = "", words = ""] = heading.exec(line) ?? [];
  // `#2` is a number, and a single sign with a space behind it is a heading already.
  const isHeading = words !== "" && !/^\d/.test(words) && !topic.test(line);
  return isHeading ? { kind: "heading", nearest: `${"#".repeat(signs.length)} ${words}` } : undefined;
}
