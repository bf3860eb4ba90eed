import type { Finding } from "#markdown/finding";
import { render, textIn } from "../../markdown/render";
import { blockSign, boldSign, forms, growProse, lineSign } from "../grow/medicalProse";
import type { Target } from "../target";

type Block = { written: string; expected: string };

/**
 * Medical prose in every form of block: whatever its author wrote is on the page and in the plain text, character by
 * character and in order, unless it was told at its line. What is expected comes from the pieces, never from a parser.
 */
export const prose: Target = {
  input: growProse,
  check: (parts) => {
    const blocks = blocksOf(parts);
    const { html, text, findings } = render(blocks.map(({ written }) => written).join("\n\n"));
    const expected = blocks.map((block) => block.expected).join("");
    if (textIn(html) === expected && text.replace(/\s/g, "") === expected) return undefined;
    const lost = firstLost(blocks, [textIn(html), text.replace(/\s/g, "")]);
    return isTold(blocks, lost, findings) ? undefined : `text changed: ${blocks[lost]?.expected}`;
  },
};

/** Parts as blocks; what stands before the first sign of one is a paragraph. */
function blocksOf(parts: readonly string[]): Block[] {
  const groups: string[][] = [];
  for (const part of parts) {
    if (part.startsWith(blockSign)) groups.push([part.slice(blockSign.length)]);
    else if (groups.length === 0) groups.push(["paragraph", part]);
    else groups.at(-1)?.push(part);
  }
  return groups.map(([form = "", ...pieces]) => blockOf(form, pieces)).filter(({ expected }) => expected !== "");
}

function blockOf(form: string, pieces: readonly string[]): Block {
  const isWrapped = form !== "table" && form !== "heading";
  const written = pieces.map((piece) => {
    if (piece === lineSign) return isWrapped ? "\n" : "";
    return piece.startsWith(boldSign) ? `**${piece.slice(boldSign.length)}**` : piece;
  });
  const words = pieces.filter((piece) => piece !== lineSign).map((piece) => piece.replace(boldSign, ""));
  const lines = written.join("").replaceAll("****", "").trim().split(/\n+/);
  return { written: laidOut(form, lines), expected: words.join("").replace(/\s/g, "") };
}

function laidOut(form: string, lines: readonly string[]): string {
  if (form === "table")
    return `|甲|\n|-|\n| ${lines.join("").replaceAll("|", "\\|")} |`.replace("|甲|\n|-|\n", tableHead);
  if (form === "element") return `<div>\n\n${lines.join("\n")}\n\n</div>`;
  const begin = Object.entries(forms).find(([name]) => name === form)?.[1] ?? "";
  const next = begin === "> " ? begin : " ".repeat(begin.length);
  return lines.map((line, at) => `${at === 0 ? begin : next}${line}`).join("\n");
}

const tableHead = "| |\n|-|\n";

/** The first block whose text is not, in its place, in all that is shown. */
function firstLost(blocks: readonly Block[], shown: readonly string[]): number {
  let before = "";
  return blocks.findIndex(({ expected }) => {
    before += expected;
    return !shown.every((text) => text.startsWith(before));
  });
}

/** Whether something was told of a line of a block. */
function isTold(blocks: readonly Block[], at: number, findings: readonly Finding[]): boolean {
  const linesOf = (block: Block | undefined) => block?.written.split("\n").length ?? 0;
  const first = 1 + blocks.slice(0, at).reduce((lines, block) => lines + linesOf(block) + 1, 0);
  return findings.some(({ line }) => line >= first && line < first + linesOf(blocks[at]));
}
