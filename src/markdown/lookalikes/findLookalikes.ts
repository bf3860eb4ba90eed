import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "../finding";
import type { Lookalike } from "./lookalike";
import { notTakenIn } from "./notTaken";
import { notTakenLines } from "./notTakenLines";
import { signsTaken } from "./signsTaken";

/**
 * What looks like markup and was not taken for it, or was taken for it and looks like words: each at its place, with the
 * way to write it.
 *
 * @param source of which the tree was made
 */
export function findLookalikes(tree: Root, source: string, firstLine: number): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const start = node.position?.start;
    if (!start) return;
    const piece = source.slice(start.offset, node.position?.end.offset);
    for (const { at, detail } of lookalikesIn(node, piece)) {
      const before = piece.slice(0, at).split("\n");
      const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
      findings.push({ line: start.line + before.length + firstLine - 2, column, detail });
    }
  });
  return findings;
}

function lookalikesIn(node: Nodes, piece: string): Lookalike[] {
  if (node.type === "text") return notTakenIn(piece);
  if (node.type === "paragraph") return notTakenLines(piece);
  return signsTaken(node, piece);
}
