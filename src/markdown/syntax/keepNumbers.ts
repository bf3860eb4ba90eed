import type { List, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/** Keeps the numbers of a list as they are written: Markdown counts on from the first, whatever the others are. */
export function keepNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, "list", (list) => {
      const numbers = list.ordered ? numbersIn(list, source) : [];
      // Who writes the same number before each leaves the counting to Markdown.
      if (numbers.every((number) => number === numbers[0])) return;
      numbers.forEach((number, at) => {
        const item = list.children[at];
        if (item && at > 0 && number !== (numbers[at - 1] ?? 0) + 1)
          item.data = { ...item.data, hProperties: { value: String(number) } };
      });
    });
  };
}

function numbersIn(list: List, source: string): number[] {
  return list.children.map(({ position }, at) => {
    const written = /^\d+/.exec(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10))?.[0];
    return written === undefined ? (list.start ?? 1) + at : Number(written);
  });
}
