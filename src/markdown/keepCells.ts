import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** Gives a table as many columns as its longest row: cells beyond those of its head would be left out. */
export function keepCells() {
  return (tree: Root): void => {
    visit(tree, "table", (table) => {
      const columns = table.children.reduce((most, { children }) => Math.max(most, children.length), 0);
      table.align = Array.from({ length: columns }, (_it, at) => table.align?.[at] ?? null);
    });
  };
}
