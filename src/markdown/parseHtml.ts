import type { Nodes, Root, RootContent } from "hast";
import { raw } from "hast-util-raw";
import type { VFile } from "vfile";

/** The parser keeps the text that it meets in a table, and in none of its cells, until something follows: this does. */
const end: RootContent = { type: "comment", value: "" };

/**
 * Parses the HTML that is kept in a tree as browsers do.
 *
 * @param file the text of which the tree was made, where positions in it are wanted
 */
export function parseHtml(tree: Root, file?: VFile): Root {
  const parsed = raw({ ...tree, children: [...tree.children, end] }, file && { file });
  return parsed.type === "root" ? parsed : tree;
}

/** All text in a tree, that of templates too, which is shown as well. */
export function shownText(node: Nodes): string {
  if (node.type === "text") return node.value;
  const within = node.type === "element" && node.content ? node.content : node;
  return "children" in within ? within.children.map(shownText).join("") : "";
}
