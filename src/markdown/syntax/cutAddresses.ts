import type { Link, PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { firstChinese } from "./characters";

/** Ends at Chinese the addresses that GFM finds afterwards, in text alone: these links have no position. */
export function cutAddresses() {
  return (tree: Root): void => {
    visit(tree, "link", (link, index, parent) => {
      const [child] = link.children;
      if (link.position || child?.type !== "text" || index === undefined || !parent) return undefined;
      const end = firstChinese(child.value);
      if (end === -1) return undefined;
      parent.children.splice(index, 1, ...cut(link, child.value, end));
      return [SKIP, index + 2];
    });
  };
}

/** The link to what stands before Chinese, or its text where that is no address, and the rest. */
function cut(link: Link, text: string, end: number): PhrasingContent[] {
  const [address, rest] = [text.slice(0, end), text.slice(end)].map((value) => ({ type: "text" as const, value }));
  if (!address || !rest) return [link];
  const url = link.url.slice(0, link.url.length - rest.value.length);
  return [/[a-z\d]$/i.test(url) ? { ...link, url, children: [address] } : address, rest];
}
