import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { pageStrings } from "#language/zh/pageStrings";
import { joinLines } from "./joinCjkLines";

/** Elements that stand within a line of text; every other begins a line and ends one. */
const inlineElements: ReadonlySet<string> = new Set(
  "a abbr b cite code del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr".split(" "),
);

/**
 * What a cleaned text says, for search: one line for each paragraph, heading, item, cell or footnote, divided by line
 * feeds, with single spaces. Only what its author wrote to be read in it: no alternative texts of images, which are
 * read in their place, and no marks, links or headings that were made for its footnotes. The readings of a ruby
 * follow its line, because they would part the words that they stand above.
 */
export function plainText(tree: Root): string {
  const text = new PlainText();
  for (const node of tree.children) text.add(node);
  text.endLine();
  return text.lines.join("\n");
}

class PlainText {
  readonly lines: string[] = [];
  private line = "";
  private readings: string[] = [];

  add(node: RootContent, inCode = false): void {
    if (node.type === "text") this.addText(node.value, inCode);
    else if (node.type === "element" && !isMade(node)) this.addElement(node, inCode);
  }

  endLine(): void {
    for (const line of [joinLines(this.line), this.readings.join(" ")]) {
      const tidy = line.replace(/\s+/g, " ").trim();
      if (tidy !== "") this.lines.push(tidy);
    }
    this.line = "";
    this.readings = [];
  }

  /** Lines of code are lines; elsewhere a line break is white space. */
  private addText(value: string, inCode: boolean): void {
    const [first = "", ...rest] = inCode ? value.split("\n") : [value];
    this.line += first;
    for (const line of rest) {
      this.endLine();
      this.line = line;
    }
  }

  private addElement(node: Element, inCode: boolean): void {
    if (node.tagName === "rt") {
      this.readings.push(textOf(node));
      return;
    }
    const isBlock = !inlineElements.has(node.tagName);
    if (isBlock) this.endLine();
    for (const child of node.children) {
      if (!isFootnoteLabel(child, node)) this.add(child, inCode || node.tagName === "pre");
    }
    if (isBlock) this.endLine();
  }
}

/** What no author has written as text: images, the brackets around a ruby's reading, a footnote's number and way back. */
function isMade({ tagName, properties }: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = properties;
  return tagName === "img" || tagName === "rp" || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}

function isFootnoteLabel(node: RootContent, { properties }: Element): boolean {
  if (properties.dataFootnotes === undefined || node.type !== "element") return false;
  return node.tagName === "h2" && textOf(node) === pageStrings.article.footnotes;
}
