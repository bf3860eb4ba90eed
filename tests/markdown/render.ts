import type { Element, Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { RenderedMarkdown } from "#markdown/renderMarkdown";
import { renderMarkdown } from "#markdown/renderMarkdown";

/** Renders a text as if it began on line 1 of its file; links and images stay as written. */
export function render(text: string, firstLine = 1): RenderedMarkdown {
  return renderMarkdown(text, { firstLine, link: (path) => path, image: (src) => src });
}

export const htmlOf = (text: string) => render(text).html;

/** What a rendered text's mistakes are and where, as `line:column code what`. */
export function findingsIn(text: string, firstLine = 1): string[] {
  return render(text, firstLine).findings.map(({ line, column, detail }) =>
    [`${line}:${column}`, detail.code, ...Object.values(detail.params)].join(" "),
  );
}

/** The text of HTML as a browser would show it, without any white space. */
export function textIn(html: string): string {
  return textOf(parsed(html)).replace(/\s+/g, "");
}

function parsed(html: string): Nodes {
  return raw({ type: "root", children: [{ type: "raw", value: html }] } satisfies Root);
}

/** The elements of HTML as a browser would see them. */
export function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  visit(parsed(html), "element", (element) => void found.push(element));
  return found;
}
